package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a card asks and answers, to be written; Markdown, shown below as it will read. */
final class EditPane extends StackPane {
    private static final double MEASURE = 680;

    private final TextArea prompt = new TextArea();
    private final TextArea answer = new TextArea();
    private final VBox content = new VBox();
    private final HBox buttons = new HBox(8);
    private final Function<String, Node> prose;
    private final Runnable end;

    private EditPane(String title, String about, Function<String, Node> prose, Runnable end) {
        this.prose = prose;
        this.end = end;
        getStyleClass().add("review-edit");
        setAlignment(Pos.TOP_CENTER);
        content.getStyleClass().add("review-card");
        content.setMaxWidth(MEASURE);
        var heading = new Label(title);
        heading.getStyleClass().addAll("t15", "semibold");
        content.getChildren().addAll(heading, CardPane.wrapped(about, "t12", "mut"));
        area("review-edit-prompt", "review.edit.prompt", prompt, 3);
        area("review-edit-answer", "review.edit.answer", answer, 6);
        buttons.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().add(buttons);
        getChildren().add(content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The words of a card there is. */
    static EditPane of(Placed card, ReviewViewModel model, Function<String, Node> prose, Runnable end) {
        var pane = new EditPane(Messages.text("review.edit"), ReviewWords.place(card), prose, end);
        pane.prompt.setText(card.card().prompt());
        pane.prompt.setPromptText(card.card().prompt().isEmpty() ? card.prompt() : "");
        pane.answer.setText(card.card().answer());
        pane.saving(Messages.text("review.edit.save"), (asks, answers) -> model.word(card, asks, answers));
        if (card.own()) {
            var delete = new Button(Messages.text("review.edit.delete"), Icons.of(Feather.TRASH_2));
            delete.setId("review-edit-delete");
            delete.setOnAction(event -> {
                model.delete(card);
                end.run();
            });
            pane.buttons.getChildren().addAll(space(), delete);
        }
        return pane;
    }

    /** A card of the learner's own, about a module or task. */
    static EditPane about(
            RoadmapId roadmap, Key node, ReviewViewModel model, Function<String, Node> prose, Runnable end) {
        var about = Messages.text("review.edit.about", model.title(roadmap, node));
        var pane = new EditPane(Messages.text("review.edit.new"), about, prose, end);
        pane.prompt.setPromptText(Messages.text("review.edit.prompt.example"));
        var save = pane.saving(
                Messages.text("review.edit.add"), (asks, answers) -> model.add(roadmap, node, asks, answers));
        save.disableProperty().bind(pane.prompt.textProperty().map(String::isBlank));
        return pane;
    }

    private void area(String id, String name, TextArea area, int rows) {
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setAccessibleText(Messages.text(name));
        var label = new Label(Messages.text(name));
        label.getStyleClass().add("medium");
        label.setLabelFor(area);
        var preview = new StackPane();
        preview.setAlignment(Pos.TOP_LEFT);
        preview.getStyleClass().add("review-preview");
        preview.managedProperty().bind(preview.visibleProperty());
        area.textProperty().subscribe(text -> {
            // What reads as it is written need not be shown twice.
            preview.setVisible(text.matches("(?s).*[*_`#\\[\\n>-].*"));
            if (preview.isVisible()) {
                preview.getChildren().setAll(prose.apply(text));
            }
        });
        content.getChildren().add(new VBox(4, label, area, preview));
    }

    private Button saving(String text, BiConsumer<String, String> save) {
        var button = new Button(text);
        button.setId("review-edit-save");
        button.getStyleClass().add("primary");
        button.setOnAction(event -> {
            save.accept(prompt.getText(), answer.getText());
            end.run();
        });
        var cancel = new Button(Messages.text("review.edit.cancel"));
        cancel.setId("review-edit-cancel");
        cancel.setOnAction(event -> end.run());
        var hint = new Label(Messages.text("review.edit.keys"));
        hint.getStyleClass().addAll("t11", "mut");
        buttons.getChildren().addAll(button, cancel, hint);
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            ((Button) buttons.getChildren().getFirst()).fire();
        } else if (event.getCode() == KeyCode.TAB
                && !event.isShortcutDown()
                && event.getTarget() instanceof TextArea it) {
            // Tab leads on, as everywhere.
            it.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    void focusFirst() {
        prompt.requestFocus();
        prompt.end();
    }
}
