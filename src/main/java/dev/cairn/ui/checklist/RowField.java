package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field that stands in for a row's title while it is typed: Enter keeps, Escape drops, leaving it keeps. */
final class RowField extends TextField {
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
            getStyleClass().add("wrong");
            setAccessibleText(Messages.text("checklist.field.hours.wrong"));
        }
    }

    /** Says that it goes away by itself, so that leaving it keeps nothing. */
    void closing() {
        closed = true;
    }
}
