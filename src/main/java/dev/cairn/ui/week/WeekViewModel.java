package dev.cairn.ui.week;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.SearchWords;
import dev.cairn.ui.Delay;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.MinuteHand;
import dev.cairn.ui.TakingPart;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the week shows and how it answers, without a toolkit. Confined to the thread that paints. */
final class WeekViewModel {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9000, 1, 1);

    private final Library library;
    private final LivePlan live;
    private final WeekReading reading;
    private final MinuteHand hand;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Loading());
    private final ReadOnlyObjectWrapper<WeekSpan> span;
    private final ReadOnlyObjectWrapper<LocalDateTime> now;
    private final ObjectProperty<@Nullable CardId> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.GRID);
    private final PutSince since = new PutSince();
    private final Moving moving;
    private final WeekEdits edits;
    private final TakingPart part;
    private RoadmapId scope = RoadmapId.ALL;
    private Colours colours = Colours.USUAL;
    private SearchWords words = SearchWords.NONE;
    private Subscription listening = Subscription.EMPTY;
    private String said = "";
    private boolean attached;

    WeekViewModel(Library library, WeekBook book, Delay delay, Clock clock) {
        this.library = library;
        reading = new WeekReading(book, this::take, shown::set);
        this.live = book.plan();
        hand = new MinuteHand(clock, delay);
        span = new ReadOnlyObjectWrapper<>(WeekBook.span(hand.day()));
        now = new ReadOnlyObjectWrapper<>(hand.now());
        moving = new Moving(this, delay);
        edits = new WeekEdits(this, library, clock);
        part = new TakingPart(library);
        library.onStep(step -> stepped());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Optional<Picture> picture() {
        return shown.get() instanceof Shown.Filled filled ? Optional.of(filled.picture()) : Optional.empty();
    }

    ReadOnlyObjectProperty<WeekSpan> span() {
        return span.getReadOnlyProperty();
    }

    /** The learner's time, to the minute while somebody looks. */
    ReadOnlyObjectProperty<LocalDateTime> now() {
        return now.getReadOnlyProperty();
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    /** The card the keys are about; null for none. */
    ObjectProperty<@Nullable CardId> selected() {
        return selected;
    }

    Optional<Card> selectedCard() {
        var id = selected.get();
        return id == null ? Optional.empty() : picture().flatMap(it -> it.find(id));
    }

    /** What is in the hand. */
    Moving moving() {
        return moving;
    }

    WeekEdits edits() {
        return edits;
    }

    /** Where sessions were put since the plan was made. */
    PutSince since() {
        return since;
    }

    TakingPart part() {
        return part;
    }

    RoadmapId scope() {
        return scope;
    }

    Optional<Outlook> outlook() {
        return live.of(scope);
    }

    /** The learner's day, which goes on after midnight for a while. */
    LocalDate today() {
        return Moment.dayOf(now.get());
    }

    void attach() {
        attached = true;
        listening = Subscription.combine(
                live.active().subscribe((before, it) -> ask()),
                live.preview().subscribe((before, it) -> ask()),
                live.failure().subscribe((before, it) -> ask()));
        ask();
        minute();
    }

    void detach() {
        moving.drop();
        attached = false;
        listening.unsubscribe();
    }

    void show(RoadmapId next) {
        if (!next.equals(scope)) {
            moving.drop();
            scope = next;
            reading.forget();
            said = "";
        }
        live.view(next);
        ask();
    }

    /** Shows the week that holds a date. */
    void goTo(LocalDate date) {
        var bounded = date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
        var next = WeekBook.span(bounded);
        if (!next.equals(span.get())) {
            moving.drop();
            reading.forget();
            said = "";
            span.set(next);
            ask();
        }
    }

    /** Shows a week some weeks later, or earlier. */
    void by(int weeks) {
        goTo(span.get().first().plusWeeks(weeks));
    }

    void search(String typed) {
        words = SearchWords.of(typed);
        paint();
    }

    Colours colours() {
        return colours;
    }

    void colour(Colours chosen) {
        colours = chosen;
        paint();
    }

    /** What colours stand for in what is looked at. */
    Colouring colouring() {
        return colours.of(scope.equals(RoadmapId.ALL));
    }

    void colour(Colouring chosen) {
        colour(colours.with(scope.equals(RoadmapId.ALL), chosen));
    }

    private void stepped() {
        said = "";
        paint();
        ask();
    }

    private void ask() {
        if (attached) {
            reading.ask(span.get(), scope);
        }
    }

    private void take(WeekBook.Known answer) {
        if (live.isPresent(answer.outlook())) {
            since.clear();
        }
        paint();
    }

    void paint() {
        lookAtClock();
        var week = reading.known().orElse(null);
        if (week == null) {
            return;
        }
        var look = new PictureMaking.Look(
                scope, colouring(), words, now.get(), library::standing, since.moved(), since.added());
        var picture = new PictureMaking(week.week(), week.outlook(), look)
                .make(new BannerMaking(live, scope, span.get()).make(week.outlook(), said));
        reselect(picture);
        moving.keepTo(picture);
        shown.set(new Shown.Filled(picture));
    }

    /** Keeps the selection on its task where its card is gone: on the one that is nearest by time. */
    private void reselect(Picture picture) {
        var id = selected.get();
        if (id != null && picture.find(id).isEmpty()) {
            selected.set(picture.cards()
                    .map(Card::id)
                    .filter(it -> it.sameTask(id) && !it.ghost())
                    .min(Comparator.comparingLong(it -> Math.abs(ChronoUnit.DAYS.between(id.date(), it.date()))))
                    .orElse(null));
        }
    }

    private void minute() {
        var before = now.get().toLocalDate();
        var dayBefore = today();
        lookAtClock();
        if (!before.equals(now.get().toLocalDate()) || !dayBefore.equals(today())) {
            paint();
        }
        if (attached) {
            hand.atNextMinute(() -> {
                if (attached) {
                    minute();
                }
            });
        }
    }

    /** Takes in what time it is. Where the present week was shown and another has begun, that one is shown. */
    private void lookAtClock() {
        var before = WeekBook.span(today());
        now.set(hand.now());
        if (span.get().equals(before)) {
            goTo(today());
        }
    }

    /** The plan, where it may be decided by; where it is old it is made anew, and that is said. */
    Optional<Outlook> present() {
        return live.present(scope, () -> say(Messages.text("plan.meanwhile")));
    }

    /** Says something above the week, until the next thing is done. */
    void say(String sentence) {
        said = sentence;
        paint();
    }

    void retry() {
        live.refresh();
        ask();
    }
}
