package dev.cairn.ui.today;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Delay;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Places;
import dev.cairn.ui.Printable;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ReviewsState;
import dev.cairn.ui.Showing;
import dev.cairn.ui.StateCard;
import dev.cairn.ui.Theme;
import dev.cairn.ui.View;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The day: what is on now and next, what is done of what was planned, what was left, and how the plan stands. */
public final class TodayView implements View {
    private final Showing root = new Showing(TodaySkeleton::new);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final TodayViewModel model;
    private final TodayActions actions;
    private final TodayPage page;
    private final Clock clock;
    private boolean focusWhenShown;
    private @Nullable ReviewBook reviews;

    public TodayView(Library library, LivePlan plan, Delay delay, Clock clock, Places places) {
        this.clock = clock;
        model = new TodayViewModel(library, plan, delay, clock);
        actions = new TodayActions(model, places);
        page = new TodayPage(actions);
        new TodayKeys(actions, page);
        root.getStyleClass().add("today");
        root.getStylesheets().add(Theme.sheet(TodayView.class, "today.css"));
        model.shown().subscribe(this::put);
    }

    /** Shows what is asked again today, where that is wanted. */
    public void follow(ReviewBook newReviews) {
        reviews = newReviews;
        newReviews.state().subscribe(state -> page.show(state));
    }

    private void put(Shown shown) {
        switch (shown) {
            case Shown.Loading loading -> {
                root.getChildren().clear();
                root.await();
            }
            case Shown.Failed failed -> put(failed(failed.why()));
            case Shown.Nothing nothing -> put(nothing(nothing.why()));
            case Shown.Filled filled -> {
                page.show(filled);
                put(page);
            }
        }
        tellHead();
    }

    private void put(Node node) {
        root.show(node);
        if (focusWhenShown) {
            focusWhenShown = false;
            focus();
        }
    }

    private StateCard failed(String why) {
        var again = StateCard.button(Messages.text("failed.again"), model::retry);
        return new StateCard(Feather.ALERT_TRIANGLE, Messages.text("today.failed"), why, again);
    }

    private StateCard nothing(Shown.Why why) {
        return switch (why) {
            case NOTHING_ACTIVE -> model.part().nobody();
            case NO_HOURS ->
                new StateCard(
                        Feather.CLOCK,
                        Messages.text("today.noHours"),
                        Messages.text("today.noHours.text"),
                        StateCard.button(Messages.text("today.do.hours"), actions.places()::hours));
            case ALL_DONE ->
                new StateCard(
                        Feather.CHECK_CIRCLE,
                        Messages.text("today.allDone"),
                        Messages.text("today.allDone.text"),
                        toReview());
        };
    }

    /** What was learned goes on to be asked when all is done. */
    private Node[] toReview() {
        boolean any = reviews != null
                && reviews.state().get() instanceof ReviewsState.Known known
                && !known.queue().cards().isEmpty();
        return any
                ? new Node[] {StateCard.button(Messages.text("today.reviews.do"), actions.places()::reviews)}
                : new Node[0];
    }

    private void tellHead() {
        var outlook = model.outlook().orElse(null);
        var today = outlook == null ? Moment.now(clock).studyDay() : outlook.today();
        heading.set(DayText.whole(today));
        trail.set(TodayText.trail(outlook, model.id(), model.part().titleOf(model.id()), WeekBook.firstDay()));
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public boolean showsAll() {
        return true;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(@Nullable RoadmapId roadmap) {
        model.show(roadmap == null ? RoadmapId.ALL : roadmap);
        tellHead();
    }

    @Override
    public void search(String words) {
        page.search(words);
    }

    @Override
    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public Optional<Printable> printable() {
        return Optional.of(new Printable.Week(WeekBook.span(Moment.now(clock).studyDay()), model.id()));
    }

    @Override
    public void attach() {
        model.attach();
    }

    @Override
    public void detach() {
        model.detach();
        root.stop();
    }

    @Override
    public void focus() {
        if (model.shown().get() instanceof Shown.Filled) {
            page.focusWork();
        } else if (!root.focusButton()) {
            focusWhenShown = true;
        }
    }

    @Override
    public List<KeyHint> keys() {
        return TodayKeys.hints();
    }

    @Override
    public Map<String, String> memory() {
        var written = model.leftOver().written();
        return written.isEmpty() ? Map.of() : Map.of("given", written);
    }

    @Override
    public void recall(Map<String, String> memory) {
        model.recall(LeftOver.read(memory.getOrDefault("given", "")));
    }
}
