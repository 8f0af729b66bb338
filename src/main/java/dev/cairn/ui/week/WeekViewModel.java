package dev.cairn.ui.week;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Change;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.SearchWords;
import dev.cairn.study.SessionEdits;
import dev.cairn.ui.Delay;
import dev.cairn.ui.Failures;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.PlanText;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.WeekBook;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final WeekBook book;
    private final Delay delay;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Loading());
    private final ReadOnlyObjectWrapper<WeekSpan> span;
    private final ReadOnlyObjectWrapper<LocalDateTime> now;
    private final ObjectProperty<@Nullable CardId> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.GRID);
    private final Map<Boolean, Colouring> colourings =
            new HashMap<>(Map.of(true, Colouring.ROADMAP, false, Colouring.PHASE));
    private final Map<CardId, Session> moved = new HashMap<>();
    private final List<Session> added = new ArrayList<>();
    private final Moving moving;
    private RoadmapId scope = RoadmapId.ALL;
    private SearchWords words = SearchWords.NONE;
    private WeekBook.@Nullable Known known;
    private Subscription listening = Subscription.EMPTY;
    private String said = "";
    private boolean attached;
    private boolean ticking;
    private int asked;

    WeekViewModel(Library library, WeekBook book, Delay delay, Clock clock) {
        this.library = library;
        this.book = book;
        this.live = book.plan();
        this.delay = delay;
        this.clock = clock;
        span = new ReadOnlyObjectWrapper<>(WeekBook.span(clockTime().toLocalDate()));
        now = new ReadOnlyObjectWrapper<>(clockTime());
        moving = new Moving(this, delay);
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

    RoadmapId scope() {
        return scope;
    }

    Optional<Outlook> outlook() {
        return scope.equals(RoadmapId.ALL) ? Optional.ofNullable(live.active().get()) : live.of(scope);
    }

    private LocalDateTime clockTime() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    LocalDate today() {
        return now.get().toLocalDate();
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
            known = null;
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
            known = null;
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

    Colouring colouring() {
        return colouring(scope.equals(RoadmapId.ALL));
    }

    Colouring colouring(boolean all) {
        return colourings.getOrDefault(all, Colouring.ROADMAP);
    }

    void colour(Colouring chosen) {
        colour(scope.equals(RoadmapId.ALL), chosen);
    }

    void colour(boolean all, Colouring chosen) {
        colourings.put(all, chosen);
        paint();
    }

    private void stepped() {
        said = "";
        paint();
        ask();
    }

    /** Asks for the week anew; only the newest answer counts. */
    private void ask() {
        if (!attached) {
            return;
        }
        var outlook = outlook().orElse(null);
        if (outlook == null) {
            var failure = live.failure().get();
            shown.set(failure.isEmpty() ? new Shown.Loading() : new Shown.Failed(failure));
            return;
        }
        int number = ++asked;
        if (outlook.roadmaps().isEmpty()) {
            known = null;
            shown.set(new Shown.NothingActive());
            return;
        }
        if (known == null) {
            shown.set(new Shown.Loading());
        }
        book.ask(
                span.get(),
                scope,
                outlook,
                it -> {
                    if (number == asked) {
                        take(it);
                    }
                },
                why -> {
                    var sentence = Failures.sentence(why);
                    if (number == asked) {
                        known = null;
                        shown.set(new Shown.Failed(sentence));
                    }
                });
    }

    private void take(WeekBook.Known answer) {
        known = answer;
        if (live.isPresent(answer.outlook())) {
            moved.clear();
            added.clear();
        }
        paint();
    }

    private void paint() {
        var week = known;
        if (week == null) {
            return;
        }
        now.set(clockTime());
        var look = new PictureMaking.Look(
                scope, colouring(), words, now.get(), library::standing, Map.copyOf(moved), List.copyOf(added));
        var picture = new PictureMaking(week.week(), week.outlook(), look).make(banner(week.outlook()));
        reselect(picture);
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

    private Picture.Banner banner(Outlook outlook) {
        if (!said.isEmpty()) {
            return new Picture.Banner.Said(said);
        }
        var active = live.active().get();
        if (!scope.equals(RoadmapId.ALL)
                && (active == null || !active.roadmaps().containsKey(scope))) {
            return new Picture.Banner.Resting(scope);
        }
        var notice = outlook.plan().notices().stream()
                .filter(it ->
                        it.kind() == PlanNotice.Kind.PIN_WITHOUT_ROOM || it.kind() == PlanNotice.Kind.PIN_TIME_TAKEN)
                .filter(it -> it.date() != null && span.get().contains(it.date()))
                .findFirst();
        if (notice.isPresent()) {
            var it = notice.get();
            return new Picture.Banner.Said(PlanText.of(it, outlook.roadmaps().get(it.roadmap()), outlook.today()));
        }
        return outlook.availabilityAssumed()
                ? new Picture.Banner.HoursAssumed(outlook.availability().usualMinutes())
                : new Picture.Banner.None();
    }

    private void minute() {
        now.set(clockTime());
        if (attached && !ticking) {
            ticking = true;
            var whole = now.get().truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
            delay.after(Duration.between(now.get(), whole), () -> {
                ticking = false;
                if (attached) {
                    minute();
                }
            });
        }
    }

    /** Ticks a task, or opens it again: seen at once. */
    void tick(Card card) {
        moving.drop();
        var standing =
                card.isDone() ? Standing.OPEN : Standing.done(Moment.now(clock).studyDay());
        library.change(card.id().roadmap(), Edits.stand(Set.of(card.id().task()), standing));
    }

    /** Where a session would go if it was put off; empty where there is no room, and for what cannot be moved. */
    Optional<Slot> postponed(Card card) {
        return card.movable() ? outlook().flatMap(it -> Postponing.of(it, card.session())) : Optional.empty();
    }

    void postpone(Card card) {
        moving.drop();
        var session = card.session();
        var slot = postponed(card).orElse(null);
        if (slot != null) {
            present().ifPresent(it -> {
                show(session, card.id(), slot);
                perform(SessionEdits.postpone(it, session), slot.date());
            });
        }
    }

    /** Fixes a session where it is, or leaves its place to the plan again. */
    void pin(Card card) {
        moving.drop();
        var session = card.session();
        if (card.pinned()) {
            present().ifPresent(it -> library.perform(SessionEdits.unpin(it, session)));
        } else if (card.movable()) {
            put(session, card.id(), new Slot(session.date(), session.start(), session.minutes()));
        }
    }

    /**
     * Puts a session somewhere: one step.
     *
     * @param card the one it has now; null where it had none
     */
    void put(Session session, @Nullable CardId card, Slot slot) {
        var outlook = present().orElse(null);
        var roadmap = library.standing(session.roadmap()).orElse(null);
        if (outlook != null && roadmap != null) {
            show(session, card, slot);
            perform(SessionMoves.put(outlook, roadmap, session, slot), slot.date());
        }
    }

    /** Shows a session where it is going to be, until the plan has it there. */
    private void show(Session session, @Nullable CardId card, Slot slot) {
        var after = new Session(
                session.roadmap(),
                session.phase(),
                session.module(),
                session.task(),
                slot.date(),
                slot.start(),
                slot.minutes(),
                true);
        if (card == null) {
            added.add(after);
        } else {
            moved.put(card, after);
        }
        selected.set(CardId.of(after));
    }

    /** Does something that brings what is selected to a date, and goes there with it. */
    private void perform(List<Change> changes, LocalDate date) {
        var going = selected.get();
        if (library.perform(changes).isEmpty()) {
            moved.clear();
            added.clear();
            paint();
        }
        if (!span.get().contains(date)) {
            // This week, which has it no more, has turned to what is nearest by now.
            selected.set(going);
        }
        goTo(date);
    }

    /** Puts a task from beside the week on a day, wherever there is room on it. */
    void place(Shelf.Item item, LocalDate date) {
        present().ifPresent(outlook -> library.perform(SessionMoves.place(outlook, item, date)));
        goTo(date);
    }

    /** The plan, where it may be decided by; where it is old it is made anew, and that is said. */
    Optional<Outlook> present() {
        var outlook = outlook();
        if (outlook.isPresent() && !live.isPresent(outlook.get())) {
            say(Messages.text("plan.meanwhile"));
            live.refresh();
            return Optional.empty();
        }
        return outlook;
    }

    /** Says something above the week, until the next thing is done. */
    void say(String sentence) {
        said = sentence;
        paint();
    }

    /** Makes a roadmap take part in the week. */
    void start(RoadmapId resting) {
        library.perform(
                PlanEdits.activity(library.planning(), library.overviews(), resting, PlanChoices.Activity.ACTIVE));
    }

    /** The roadmap to offer where none is active: one that was begun, or else the first. */
    Optional<RoadmapId> toStart() {
        var open = library.overviews().stream()
                .filter(it -> !it.tally().complete())
                .toList();
        return open.stream()
                .filter(it -> it.tally().done() > 0)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(it -> it.id());
    }

    String titleOf(RoadmapId roadmap) {
        return library.overviews().stream()
                .filter(it -> it.id().equals(roadmap))
                .map(it -> RoadmapText.shortTitle(it.title()))
                .findFirst()
                .orElse("");
    }

    void retry() {
        live.refresh();
        ask();
    }
}
