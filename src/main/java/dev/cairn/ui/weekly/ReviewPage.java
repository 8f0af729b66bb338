package dev.cairn.ui.weekly;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Page;
import dev.cairn.ui.Printable;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.StateCard;
import dev.cairn.week.WeekReview;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** A week is looked back at: what was done on the left, the days and the learner's own words on the right. */
final class ReviewPage implements Page {
    private final ReviewViewModel model;
    private final Weekly.Leaving leaving;
    private final MarkdownExport export;
    private final WeekFrame frame = new WeekFrame(Messages.text("weekly.review.title"), this::go);
    private final Label figure = new Label();
    private final ThinBar bar = new ThinBar();
    private final Label counts = new Label();
    private final ReviewLines lines;
    private final StackPane left = new StackPane();
    private final ScrollPane scroll;
    private final ReviewDays days = new ReviewDays();
    private final TextArea words = new TextArea();
    private final HBox both;
    private final Button copy = new Button(Messages.text("weekly.copy"), Icons.of(Feather.COPY));
    private final Button save = new Button(Messages.text("weekly.export"), Icons.of(Feather.DOWNLOAD));
    private final Subscription following;
    private boolean waiting;
    private Runnable renamed = () -> {};

    ReviewPage(ReviewViewModel model, Weekly.Parts parts, Function<String, Node> prose, Weekly.Leaving leaving) {
        this.model = model;
        this.leaving = leaving;
        export = new MarkdownExport(parts.files(), parts.background(), leaving::say);
        lines = new ReviewLines(it -> parts.places().node(it.roadmap(), it.task()), prose);
        scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(left, Priority.ALWAYS);
        both = new HBox(left, side());
        frame.getStyleClass().add("looking-back");
        frame.setTop(head());
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        foot();
        words.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.keep(words.getText());
            }
        });
        following = Subscription.combine(
                model.state().subscribe(this::show), model.words().subscribe(it -> words(it)));
        model.start();
    }

    private HBox head() {
        counts.setId("weekly-counts");
        counts.getStyleClass().add("mut");
        counts.setMinWidth(0);
        var head = frame.line(counts);
        head.getStyleClass().addAll("weekly-head", "single");
        return head;
    }

    private VBox side() {
        figure.setId("weekly-done");
        figure.getStyleClass().addAll("t20", "semibold");
        var about = new Label(Messages.text("weekly.review.words"));
        about.getStyleClass().add("semibold");
        about.setLabelFor(words);
        words.setId("weekly-words");
        words.setAccessibleText(Messages.text("weekly.review.words"));
        words.setPromptText(Messages.text("weekly.review.words.prompt"));
        words.setWrapText(true);
        words.setPrefRowCount(5);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::tabbed);
        VBox.setVgrow(words, Priority.ALWAYS);
        var perDay = new Label(Messages.text("weekly.review.days"));
        perDay.getStyleClass().add("semibold");
        var side = new VBox(new VBox(8, figure, bar), new VBox(8, perDay, days), about, words);
        side.getStyleClass().add("review-side");
        return side;
    }

    /** Tab leads on, as everywhere on the page; who wants one in the text has Ctrl for it. */
    private void tabbed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            words.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void foot() {
        var close = new Button(Messages.text("weekly.review.close"));
        close.setId("weekly-close");
        close.setOnAction(event -> leave());
        copy.setId("weekly-copy");
        copy.setOnAction(event -> copy());
        save.setId("weekly-export");
        save.getStyleClass().add("primary");
        save.setOnAction(event -> save());
        frame.foot(new Region(), close, copy, save);
    }

    private void show(ReviewState state) {
        frame.turn(model.week(), model.today(), true);
        boolean filled = state instanceof ReviewState.Filled;
        copy.setDisable(!filled);
        save.setDisable(!filled);
        switch (state) {
            case ReviewState.Making making -> frame.await();
            case ReviewState.Failed failed -> {
                counts.setText("");
                frame.failed(Messages.text("weekly.review.failed"), failed.why(), model::again);
            }
            case ReviewState.Filled it -> filled(it);
        }
    }

    private void filled(ReviewState.Filled filled) {
        WeekReview review = filled.review();
        figure.setText(Messages.text(
                "weekly.review.figure", RoadmapText.number(review.done()), RoadmapText.number(review.planned())));
        bar.show(Math.min(review.done(), review.planned()), review.planned());
        counts.setText(
                review.isEmpty()
                        ? ""
                        : Messages.text(
                                "weekly.review.tasks",
                                review.tasks(),
                                review.moved().size(),
                                review.open().size()));
        days.show(review.days(), model.today());
        lines.show(review, filled.names(), model.today());
        left.getChildren()
                .setAll(
                        review.isEmpty()
                                ? new StateCard(
                                        Feather.COFFEE,
                                        Messages.text("weekly.review.empty"),
                                        Messages.text("weekly.review.empty.text"))
                                : scroll);
        frame.show(both);
        if (waiting) {
            focus();
        }
    }

    private void words(String kept) {
        if (!words.getText().strip().equals(kept)) {
            words.setText(kept);
        }
    }

    private void go(int weeks) {
        model.keep(words.getText());
        model.go(weeks);
        words.setText(model.words().get());
        scroll.setVvalue(0);
        frame.turn(model.week(), model.today(), true);
        renamed.run();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save();
            event.consume();
        }
    }

    private void save() {
        model.keep(words.getText());
        model.markdown().ifPresent(it -> export.export(model.week(), it));
    }

    private void copy() {
        model.keep(words.getText());
        model.markdown().ifPresent(it -> {
            var content = new ClipboardContent();
            content.putString(it);
            Clipboard.getSystemClipboard().setContent(content);
            leaving.say(Messages.text("weekly.copied"));
        });
    }

    @Override
    public String title() {
        return Messages.text("weekly.review.title");
    }

    @Override
    public String trail() {
        return DayText.span(model.week().first(), model.week().last(), model.today());
    }

    @Override
    public void onRenamed(Runnable changed) {
        renamed = changed;
    }

    @Override
    public Optional<Printable> printable() {
        return Optional.of(new Printable.Week(model.week(), RoadmapId.ALL));
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Messages.text("weekly.key.weeks.keys"), Messages.text("weekly.key.weeks")),
                new KeyHint(Messages.text("weekly.review.key.export.keys"), Messages.text("weekly.review.key.export")));
    }

    @Override
    public void focus() {
        frame.applyCss();
        waiting = !(model.state().get() instanceof ReviewState.Filled);
        // What the learner can add here are words; all else is there to be read.
        words.requestFocus();
        words.end();
    }

    @Override
    public void leave() {
        abandon();
        leaving.leave(this);
    }

    @Override
    public void abandon() {
        model.keep(words.getText());
        frame.stop();
        following.unsubscribe();
        model.stop();
    }
}
