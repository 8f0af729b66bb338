package dev.cairn.ui.weekly;

import dev.cairn.schedule.TaskId;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.week.WeekReview;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was done in a week, with the learner's notes; what moved away, and what is open. */
final class ReviewLines extends VBox {
    private final Consumer<TaskId> open;
    private final Function<String, Node> prose;

    /**
     * @param open shows a task in its checklist
     * @param prose draws Markdown
     */
    ReviewLines(Consumer<TaskId> open, Function<String, Node> prose) {
        this.open = open;
        this.prose = prose;
        getStyleClass().add("review-lines");
    }

    void show(WeekReview review, Names names, LocalDate today) {
        getChildren().clear();
        if (review.owners().isEmpty()) {
            var none = new Label(Messages.text("weekly.review.none"));
            none.getStyleClass().add("mut");
            getChildren().addAll(head(Messages.text("weekly.review.done"), ""), none);
        }
        for (WeekReview.Owner owner : review.owners()) {
            getChildren().add(head(RoadmapText.shortTitle(owner.title()), hours(owner.minutes())));
            owner.sections().forEach(it -> section(it, owner, names));
        }
        if (!review.moved().isEmpty()) {
            getChildren().add(head(Messages.text("weekly.review.moved"), ""));
            review.moved().forEach(it -> getChildren().add(moved(it, names, today)));
        }
        if (!review.open().isEmpty()) {
            getChildren().add(head(Messages.text("weekly.review.open"), ""));
            review.open()
                    .forEach(it -> getChildren()
                            .add(row(
                                    it,
                                    Icons.of(Feather.CIRCLE, "sub"),
                                    Messages.text(
                                            "weekly.row.place", names.place(it.task()), DayText.weekday(it.last())))));
        }
    }

    private static HBox head(String words, String figure) {
        var title = new Label(words);
        title.getStyleClass().add("semibold");
        title.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hours = new Label(figure);
        hours.getStyleClass().add("mut");
        hours.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, space, hours);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("review-head");
        return head;
    }

    private void section(WeekReview.Section section, WeekReview.Owner owner, Names names) {
        var mark = new Region();
        mark.getStyleClass().addAll("owner-dot", "p" + names.hue(owner.roadmap()));
        var title = new Label(RoadmapText.heading(section.heading()), mark);
        title.getStyleClass().addAll("t12", "mut");
        title.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hours = new Label(hours(section.minutes()));
        hours.getStyleClass().addAll("t12", "mut");
        hours.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, title, space, hours);
        line.getStyleClass().add("review-section");
        getChildren().add(line);
        section.lines()
                .forEach(it -> getChildren().add(row(it, Icons.of(Feather.CHECK, "acc"), DayText.weekday(it.last()))));
    }

    private Node moved(WeekReview.Moved moved, Names names, LocalDate today) {
        var to = moved.to();
        var now = to == null
                ? Messages.text("weekly.away.nowhere")
                : Messages.text("weekly.away", DayText.weekday(to) + (isNear(to, moved) ? "" : month(to, today)));
        return row(
                moved.line(),
                Icons.of(Feather.CORNER_UP_RIGHT, "sub"),
                Messages.text(
                                "weekly.review.from",
                                now,
                                DayText.weekday(moved.line().last()))
                        + " · "
                        + names.place(moved.line().task()));
    }

    private static boolean isNear(LocalDate to, WeekReview.Moved moved) {
        return to.getMonth() == moved.line().last().getMonth();
    }

    private static String month(LocalDate to, LocalDate today) {
        return " (" + DayText.brief(to, today) + ")";
    }

    private Node row(WeekReview.Line line, Node sign, String below) {
        var title = new Hyperlink(line.title());
        title.getStyleClass().addAll("medium", "review-link");
        title.setWrapText(true);
        title.setOnAction(event -> open.accept(line.task()));
        var second = new Label(below);
        second.getStyleClass().addAll("t12", "mut");
        second.setWrapText(true);
        var words = new VBox(title, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!line.note().isBlank()) {
            var note = new StackPane(prose.apply(line.note().strip()));
            note.getStyleClass().add("review-note");
            note.setMinHeight(USE_PREF_SIZE);
            VBox.setMargin(note, new Insets(4, 0, 2, 0));
            words.getChildren().add(note);
        }
        var holder = new HBox(sign);
        holder.getStyleClass().add("sign");
        var hours = new Label(hours(line.minutes()));
        hours.getStyleClass().add("mut");
        hours.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, holder, words, hours);
        row.getStyleClass().add("review-row");
        return row;
    }

    private static String hours(int minutes) {
        return Messages.text("weekly.hours", RoadmapText.number(minutes));
    }
}
