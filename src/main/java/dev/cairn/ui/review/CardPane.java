package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.ui.Icons;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One card: what is asked; once it was thought of, the answer, and how well it was recalled. */
final class CardPane extends BorderPane {
    /** How wide a text is read well. */
    static final double MEASURE = 680;

    private final ReviewViewModel model;
    private final Reviews.Parts parts;
    private final Consumer<Placed> edit;
    private final VBox content = new VBox();
    private final ScrollPane scroll;
    private final StackPane foot = new StackPane();
    private final Button reveal = new Button(Messages.text("review.show"));
    private final GradeRow grades;
    private @Nullable UUID shown;

    CardPane(ReviewViewModel model, Reviews.Parts parts, Consumer<Placed> edit) {
        this.model = model;
        this.parts = parts;
        this.edit = edit;
        grades = new GradeRow(model::grade);
        content.getStyleClass().add("review-card");
        content.setMaxWidth(MEASURE);
        var centred = new StackPane(content);
        centred.setAlignment(Pos.TOP_CENTER);
        scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        reveal.setId("review-show");
        reveal.getStyleClass().addAll("primary", "review-show");
        reveal.setDefaultButton(true);
        reveal.setOnAction(event -> model.reveal());
        foot.getStyleClass().add("review-foot");
        setCenter(scroll);
        setBottom(foot);
    }

    void show(Shown.Asking asking) {
        var card = asking.card();
        boolean another = !card.name().equals(shown) || !asking.open();
        shown = card.name();
        content.getChildren().setAll(place(card), prompt(card));
        var asks = ReviewWords.asks(card);
        if (!asks.isEmpty()) {
            content.getChildren().add(wrapped(asks, "mut"));
        }
        if (asking.open()) {
            content.getChildren().add(new AnswerPane(card, parts.prose(), parts.links()));
            grades.show(asking.dues(), asking.today());
            foot.getChildren().setAll(grades);
        } else {
            foot.getChildren().setAll(reveal);
        }
        if (another) {
            scroll.setVvalue(0);
        }
    }

    private Node place(Placed card) {
        var place = wrapped(ReviewWords.place(card), "t12", "mut");
        place.setId("review-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                4,
                place,
                tool("review-open", Feather.LIST, new KeyHint("", Messages.text("review.do.open")), () -> open(card)),
                tool(
                        "review-edit",
                        Feather.EDIT_2,
                        new KeyHint("E", Messages.text("review.do.edit")),
                        () -> edit.accept(card)),
                tool(
                        "review-rest",
                        Feather.PAUSE,
                        new KeyHint("S", Messages.text("review.do.rest")),
                        () -> model.rest(card, true)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void open(Placed card) {
        parts.places().node(card.roadmap(), card.card().node());
    }

    private static Button tool(String id, Feather icon, KeyHint hint, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "small");
        button.setAccessibleText(hint.does());
        button.setTooltip(
                Tips.of(hint.keys().isEmpty() ? hint.does() : Messages.text("review.tip", hint.does(), hint.keys())));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node prompt(Placed card) {
        if (!card.card().prompt().isBlank()) {
            var prose = parts.prose().apply(card.card().prompt());
            prose.setId("review-prompt");
            prose.getStyleClass().add("review-question");
            return prose;
        }
        var prompt = wrapped(card.prompt(), "t20", "semibold");
        prompt.setId("review-prompt");
        return prompt;
    }

    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Hyperlink link(String text) {
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    /** Moves the focus to what comes next: to showing the answer, or to grading it. */
    void focusWork() {
        if (foot.getChildren().contains(grades)) {
            grades.focusGood();
        } else {
            reveal.requestFocus();
        }
    }
}
