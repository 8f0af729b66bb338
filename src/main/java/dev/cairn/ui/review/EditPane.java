package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import java.util.Optional;
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

/**
 * What a card asks and answers, to be written; Markdown, shown below as it will read. What is written is a draft from the first letter on, until
 * it is saved or thrown away.
 */
final class EditPane extends StackPane {
    private static final double MEASURE = 680;

    private final Drafts.About about;
    private final Drafts drafts;
    private final Drafts.Draft original;
    private final Function<String, Node> prose;
    private final Runnable end;
    private final TextArea prompt = new TextArea();
    private final TextArea answer = new TextArea();
    private final VBox content = new VBox();
    private final HBox buttons = new HBox(8);
    private final Button save = new Button();

    private EditPane(
            Drafts.About about,
            Drafts drafts,
            Drafts.Draft original,
            String title,
            Function<String, Node> prose,
            Runnable end) {
        this.about = about;
        this.drafts = drafts;
        this.original = original;
        this.prose = prose;
        this.end = end;
        getStyleClass().add("review-edit");
        setAlignment(Pos.TOP_CENTER);
        content.getStyleClass().add("review-card");
        content.setMaxWidth(MEASURE);
        var heading = new Label(title);
        heading.getStyleClass().addAll("t15", "semibold");
        content.getChildren().add(heading);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The words of a card there is. */
    static EditPane of(Placed card, ReviewViewModel model, Function<String, Node> prose, Runnable end) {
        var original = new Drafts.Draft(card.card().prompt(), card.card().answer());
        var pane =
                new EditPane(Drafts.About.of(card), model.drafts(), original, Messages.text("review.edit"), prose, end);
        pane.fill(ReviewWords.place(card));
        pane.prompt.setPromptText(card.card().prompt().isEmpty() ? card.prompt() : "");
        pane.saving(Messages.text("review.edit.save"), (asks, answers) -> model.word(card, asks, answers));
        if (card.own()) {
            var delete = new Button(Messages.text("review.edit.delete"), Icons.of(Feather.TRASH_2));
            delete.setId("review-edit-delete");
            delete.setMinWidth(USE_PREF_SIZE);
            delete.setOnAction(event -> {
                model.delete(card);
                pane.done();
            });
            pane.buttons.getChildren().add(delete);
        }
        return pane;
    }

    /** A card of the learner's own, about a module or task. */
    static EditPane about(Drafts.About about, ReviewViewModel model, Function<String, Node> prose, Runnable end) {
        var pane = new EditPane(
                about, model.drafts(), new Drafts.Draft("", ""), Messages.text("review.edit.new"), prose, end);
        pane.fill(Messages.text("review.edit.about", model.title(about.roadmap(), about.node())));
        pane.prompt.setPromptText(Messages.text("review.edit.prompt.example"));
        pane.saving(
                Messages.text("review.edit.add"),
                (asks, answers) -> model.add(about.roadmap(), about.node(), asks, answers));
        pane.save.disableProperty().bind(pane.prompt.textProperty().map(String::isBlank));
        return pane;
    }

    /** The form for something that was being written; empty where the card is gone meanwhile. */
    static Optional<EditPane> again(
            Drafts.About about, ReviewViewModel model, Function<String, Node> prose, Runnable end) {
        return about.card() == null
                ? Optional.of(about(about, model, prose, end))
                : model.card(about).map(it -> of(it, model, prose, end));
    }

    /** The texts as they were left, or as they are. */
    private void fill(String what) {
        content.getChildren().add(CardPane.wrapped(what, "t12", "mut"));
        var draft = drafts.of(about);
        if (draft.isPresent()) {
            var note = CardPane.wrapped(Messages.text("review.edit.draft"), "t12", "acc");
            note.setId("review-edit-draft");
            content.getChildren().add(note);
        }
        area("review-edit-prompt", "review.edit.prompt", prompt, 3);
        area("review-edit-answer", "review.edit.answer", answer, 6);
        content.getChildren().addAll(buttons, CardPane.wrapped(Messages.text("review.edit.keys"), "t11", "mut"));
        prompt.setText(draft.orElse(original).prompt());
        answer.setText(draft.orElse(original).answer());
        prompt.textProperty().addListener(it -> keep());
        answer.textProperty().addListener(it -> keep());
    }

    private void keep() {
        if (isChanged()) {
            drafts.keep(about, written());
        } else {
            drafts.forget(about);
        }
    }

    private Drafts.Draft written() {
        return new Drafts.Draft(prompt.getText(), answer.getText());
    }

    /** What is written about. */
    Drafts.About about() {
        return about;
    }

    /** Whether anything was written that is not saved. */
    boolean isChanged() {
        return !written().equals(original);
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

    private void saving(String text, BiConsumer<String, String> saved) {
        save.setText(text);
        save.setId("review-edit-save");
        save.getStyleClass().add("primary");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> {
            saved.accept(prompt.getText(), answer.getText());
            done();
        });
        var cancel = new Button(Messages.text("review.edit.cancel"));
        cancel.setId("review-edit-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> done());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().addAll(save, cancel, space);
    }

    /** Saved, or thrown away: nothing of it is a draft. */
    private void done() {
        drafts.forget(about);
        end.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save.fire();
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
