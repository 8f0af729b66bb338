package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.ui.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The learner's note: Markdown as it reads, and to write in once it is clicked; as it is written, it shows below as it will read. */
final class NotesSection extends Section {
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 14;

    private final Key key;
    private final ChecklistActions actions;
    private final DetailSources sources;
    private final StackPane place = new StackPane();
    private @Nullable TextArea area;
    private @Nullable Node focusBefore;
    private String note = "";

    NotesSection(Key key, ChecklistActions actions, DetailSources sources) {
        super("checklist.section.notes");
        this.key = key;
        this.actions = actions;
        this.sources = sources;
        var hint = new Label("N");
        hint.getStyleClass().addAll("t11", "sub");
        hint.setTooltip(new Tooltip(Messages.text("checklist.do.note")));
        beside(hint);
        place.getStyleClass().add("note-place");
        add(place);
        place.setOnMouseClicked(event -> {
            if (area == null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                write();
            }
        });
        rest();
    }

    boolean isOf(Key other) {
        return key.equals(other);
    }

    void show(String shown) {
        if (!shown.equals(note)) {
            note = shown;
            if (area == null) {
                rest();
            }
        }
    }

    private void rest() {
        area = null;
        place.getChildren().setAll(read(note));
    }

    private Node read(String text) {
        return text.isBlank()
                ? text(Messages.text("checklist.note.none"), "sub")
                : sources.prose().apply(text);
    }

    /** Begins to write; again does nothing. */
    void write() {
        if (area != null) {
            area.requestFocus();
            return;
        }
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        var editor = new TextArea(note);
        area = editor;
        editor.setWrapText(true);
        editor.getStyleClass().add("note-area");
        editor.setAccessibleText(Messages.text("checklist.section.notes"));
        editor.setPrefRowCount(Math.clamp(note.lines().count() + 1, FEWEST_LINES, MOST_LINES));
        var preview = new StackPane(read(note));
        preview.getStyleClass().add("note-preview");
        editor.textProperty()
                .addListener((property, before, now) -> preview.getChildren().setAll(read(now)));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                end(true, false);
            }
        });
        place.getChildren().setAll(new VBox(editor, text(Messages.text("checklist.note.keys"), "sub", "t11"), preview));
        editor.requestFocus();
        editor.end();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end(false, true);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            end(true, true);
        }
    }

    private void end(boolean keep, boolean goBack) {
        var editor = area;
        if (editor == null) {
            return;
        }
        area = null;
        if (keep) {
            note = editor.getText().strip();
            actions.note(key, note);
        }
        rest();
        if (goBack && focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
