package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field that stands in for a row's title while it is typed: Enter keeps, Escape drops, leaving it keeps. */
final class RowField extends TextField {
    private static final double BELOW = 4;

    private final Tooltip said = Tips.of("");
    private final Editing.What what;
    private final Row row;
    private final RowGestures gestures;
    private boolean closed;

    RowField(Editing.What what, Row row, RowGestures gestures) {
        this.what = what;
        this.row = row;
        this.gestures = gestures;
        getStyleClass().add("row-field");
        setText(what == Editing.What.RENAME ? row.item().title() : "");
        setPromptText(Messages.text("checklist.field." + key()));
        setAccessibleText(getPromptText());
        textProperty().addListener((property, before, now) -> typing());
        setOnAction(event -> keep(true));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                keep(false);
            }
        });
    }

    private String key() {
        return switch (what) {
            case RENAME -> "rename";
            case HOURS -> "hours";
            case ADD -> "add." + Wording.kind(row.item());
        };
    }

    Editing.What what() {
        return what;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (!closed) {
                closed = true;
                gestures.drop();
            }
        }
    }

    private void keep(boolean entered) {
        if (closed) {
            return;
        }
        if (gestures.keep(what, row, getText(), entered)) {
            closed = true;
        } else {
            refuse(Messages.text("checklist.field.hours.wrong"));
        }
    }

    /** Says below the field what is wrong with it, until something else is typed. */
    private void refuse(String sentence) {
        getStyleClass().add("wrong");
        setAccessibleText(sentence);
        said.setText(sentence);
        var below = localToScreen(0, getHeight());
        if (below != null) {
            said.show(this, below.getX(), below.getY() + BELOW);
        }
    }

    private void typing() {
        said.hide();
        getStyleClass().remove("wrong");
    }

    /** Says that it goes away by itself, so that leaving it keeps nothing. */
    void closing() {
        closed = true;
        said.hide();
    }
}
