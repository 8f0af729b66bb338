package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import dev.cairn.ui.ReviewsState;
import dev.cairn.ui.RoadmapText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A day, filled. */
final class TodayPage extends ScrollPane {
    private final BannerLine banner;
    private final HeadBlock head = new HeadBlock();
    private final NowCard card;
    private final LineList today;
    private final LeftBlock earlier;
    private final LeftBlock left;
    private final LineList ahead;
    private final Label nothingFits = new Label();
    private final WeekBlock week = new WeekBlock();
    private final ReviewBlock reviews;
    private final MilestoneBlock milestone;
    private final PaceBlock pace;
    private String words = "";

    TodayPage(TodayActions actions) {
        getStyleClass().add("today-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        banner = new BannerLine(actions);
        card = new NowCard(actions);
        card.managedProperty().bind(card.visibleProperty());
        today = new LineList(actions, "today-list");
        earlier = new LeftBlock(actions, "left-today");
        left = new LeftBlock(actions, "left-over");
        ahead = new LineList(actions, "ahead-list");
        nothingFits.getStyleClass().addAll("mut", "nothing-fits");
        nothingFits.managedProperty().bind(nothingFits.visibleProperty());
        nothingFits.setVisible(false);
        reviews = new ReviewBlock(actions.places());
        milestone = new MilestoneBlock(actions.places());
        pace = new PaceBlock(actions);
        var main = new VBox(banner, head, card, nothingFits, today, earlier.list(), left.list(), ahead);
        main.getStyleClass().add("today-main");
        var beside = new VBox(week, reviews, milestone, pace);
        beside.getStyleClass().add("today-beside");
        setContent(new TwoColumns(main, beside));
    }

    /** Shows what is asked again today. */
    void show(ReviewsState state) {
        reviews.show(state);
    }

    void show(Shown.Filled filled) {
        var focused = rows().stream().filter(LineRow::isFocused).findFirst();
        var task = focused.map(LineRow::line).map(Line::task);
        fill(filled);
        // A task that was ticked moves among the rows: the focus goes with it.
        if (task.isPresent() && !task.equals(focused.map(LineRow::line).map(Line::task))) {
            rows().stream()
                    .filter(row -> task.equals(Optional.ofNullable(row.line()).map(Line::task)))
                    .findFirst()
                    .ifPresent(LineRow::requestFocus);
        }
    }

    private void fill(Shown.Filled filled) {
        var day = filled.day();
        banner.show(filled.banner());
        head.show(day);
        var current = day.current();
        card.setVisible(current != null);
        if (current != null) {
            card.show(current, day.date());
        }
        today.head(Messages.text("view.today"), shares(day));
        today.show(day.lines());
        earlier.show(day.earlier(), day.date());
        left.show(day.left(), day.date());
        ahead(day);
        week.show(day);
        milestone.show(day);
        pace.show(day);
        narrow();
    }

    /** Leaves only tasks that fit some words; empty for all of them. */
    void search(String newWords) {
        words = newWords.strip();
        narrow();
    }

    private void narrow() {
        Stream.of(today, earlier.list(), left.list(), ahead)
                .flatMap(list -> list.rows().stream())
                .forEach(row -> row.narrow(words));
        boolean none = !words.isEmpty() && rows().isEmpty();
        nothingFits.setText(none ? Messages.text("today.search.none", words) : "");
        nothingFits.setVisible(none);
    }

    private static String shares(Day day) {
        return day.shares().size() < 2
                ? ""
                : day.shares().entrySet().stream()
                        .map(it -> Messages.text("today.share", it.getKey(), RoadmapText.number(it.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private void ahead(Day day) {
        var next = day.ahead();
        ahead.setVisible(next != null);
        if (next != null) {
            ahead.head(
                    TodayText.dayHeading(next.date(), day.date()),
                    Messages.text(
                            "today.ahead", RoadmapText.number(next.planned()), RoadmapText.number(next.available())));
            ahead.show(next.lines());
        }
    }

    /** All rows, from the top. */
    List<LineRow> rows() {
        return Stream.of(today, earlier.list(), left.list(), ahead)
                .filter(LineList::isVisible)
                .flatMap(list -> list.rows().stream())
                .filter(LineRow::isVisible)
                .toList();
    }

    /** Moves the focus to what is on, or else to the first row. */
    void focusWork() {
        // Its content is in no scene before the skin is there.
        applyCss();
        if (card.isVisible()) {
            card.lookup("#now-done").requestFocus();
        } else {
            rows().stream().findFirst().ifPresentOrElse(LineRow::requestFocus, this::requestFocus);
        }
    }
}
