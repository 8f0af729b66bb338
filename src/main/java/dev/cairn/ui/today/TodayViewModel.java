package dev.cairn.ui.today;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Change;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Delay;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The day of all active roadmaps, or of one, and what can be done about it. Confined to the thread that paints. */
final class TodayViewModel {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Library library;
    private final LivePlan live;
    private final Delay delay;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Loading());
    private final ReadOnlyIntegerWrapper passed = new ReadOnlyIntegerWrapper();
    private RoadmapId id = RoadmapId.ALL;
    private LeftOver leftOver = LeftOver.NONE;
    private Subscription listening = Subscription.EMPTY;
    private boolean attached;
    private boolean ticking;
    private boolean meanwhile;

    TodayViewModel(Library library, LivePlan live, Delay delay, Clock clock) {
        this.library = library;
        this.live = live;
        this.delay = delay;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Minutes of the session that is on; 0 where none is. */
    ReadOnlyIntegerProperty passed() {
        return passed.getReadOnlyProperty();
    }

    RoadmapId id() {
        return id;
    }

    Optional<Day> day() {
        return shown.get() instanceof Shown.Filled filled ? Optional.of(filled.day()) : Optional.empty();
    }

    /** The plan that is looked at; empty where there is none yet. */
    Optional<Outlook> outlook() {
        return id.equals(RoadmapId.ALL) ? Optional.ofNullable(live.active().get()) : live.of(id);
    }

    void show(RoadmapId next) {
        id = next;
        meanwhile = false;
        if (attached) {
            update();
        }
    }

    void attach() {
        attached = true;
        listening = Subscription.combine(
                live.active().subscribe((before, it) -> update()),
                live.preview().subscribe((before, it) -> update()),
                live.agendas().subscribe((before, it) -> update()),
                live.failure().subscribe((before, it) -> update()));
        update();
    }

    void detach() {
        attached = false;
        meanwhile = false;
        listening.unsubscribe();
    }

    private void update() {
        shown.set(outlook().map(this::shown).orElseGet(this::withoutPlan));
        minute();
    }

    private Shown withoutPlan() {
        var failure = live.failure().get();
        return failure.isEmpty() ? new Shown.Loading() : new Shown.Failed(failure);
    }

    private Shown shown(Outlook outlook) {
        if (outlook.roadmaps().isEmpty()) {
            return new Shown.Nothing(Shown.Why.NOTHING_ACTIVE);
        }
        var scope = new Scope(outlook, id);
        var day = new DayMaking(scope, live.agendas().get(), now(), WeekFields.of(Messages.locale()), leftOver).make();
        if (scope.sessions().isEmpty() && day.lines().isEmpty()) {
            if (scope.ids().stream().noneMatch(it -> hasWork(outlook, it))) {
                return new Shown.Nothing(Shown.Why.ALL_DONE);
            }
            if (outlook.availability().usualMinutes() == 0) {
                return new Shown.Nothing(Shown.Why.NO_HOURS);
            }
        }
        return new Shown.Filled(day, banner(outlook));
    }

    private static boolean hasWork(Outlook outlook, RoadmapId id) {
        return Stream.ofNullable(outlook.roadmaps().get(id))
                .flatMap(it -> it.studyPhases())
                .flatMap(it -> it.allTasks())
                .anyMatch(it -> it.subtasks().isEmpty() && it.status() == Status.OPEN);
    }

    private Shown.Banner banner(Outlook outlook) {
        if (meanwhile) {
            return new Shown.Banner.Meanwhile();
        }
        var active = live.active().get();
        if (!id.equals(RoadmapId.ALL) && (active == null || !active.roadmaps().containsKey(id))) {
            return new Shown.Banner.Resting(id);
        }
        return outlook.availabilityAssumed()
                ? new Shown.Banner.HoursAssumed(outlook.availability().usualMinutes())
                : new Shown.Banner.None();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    /** Counts the minutes of the session that is on, while somebody looks. */
    private void minute() {
        var line = current().filter(Day.Current::on).map(Day.Current::line).orElse(null);
        if (line == null || line.window() == null) {
            passed.set(0);
            return;
        }
        var begun = line.date().atTime(line.window().start());
        passed.set(Math.clamp(ChronoUnit.MINUTES.between(begun, now()), 0, line.minutes()));
        if (attached && !ticking) {
            ticking = true;
            var whole = now().truncatedTo(ChronoUnit.MINUTES).plus(A_MINUTE);
            delay.after(Duration.between(now(), whole), this::minuteLater);
        }
    }

    private void minuteLater() {
        ticking = false;
        if (attached) {
            minute();
        }
    }

    private Optional<Day.Current> current() {
        return day().map(Day::current);
    }

    /** Ticks a task, or opens it again. */
    void tick(Line line) {
        var today = day().map(Day::date).orElse(line.date());
        var standing = line.done() ? Standing.OPEN : Standing.done(today);
        library.change(line.roadmap(), Edits.stand(Set.of(line.task()), standing));
    }

    /** Ticks the task that is on, or comes next. */
    void done() {
        current().map(Day.Current::line).ifPresent(this::tick);
    }

    /** Gives the task that is on, or comes next, more time. */
    void more(int minutes) {
        current()
                .map(Day.Current::line)
                .ifPresent(line -> library.change(
                        line.roadmap(), Edits.reestimate(line.task(), Effort.own(line.taskMinutes() + minutes))));
    }

    /** The plan, where it may be decided by; where it is old it is made anew, and that is said. */
    private Optional<Outlook> present() {
        var outlook = outlook();
        meanwhile = outlook.isPresent() && !live.isPresent(outlook.get());
        if (meanwhile) {
            update();
            live.refresh();
            return Optional.empty();
        }
        return outlook;
    }

    /** Minutes a week that are only assumed, and would become the learner's own; empty where the learner gave hours. */
    OptionalInt assumedMinutes() {
        return outlook().filter(Outlook::availabilityAssumed).stream()
                .mapToInt(it -> it.availability().usualMinutes())
                .findFirst();
    }

    /** Adds time in this week for what was left: one step. */
    void fitIn() {
        var outlook = present().orElse(null);
        var left = day().map(Day::left).orElse(null);
        if (left == null || left.extra() == null || outlook == null) {
            return;
        }
        leftOver = new LeftOver(left.day(), left.extra());
        library.perform(PlanEdits.availability(library.planning(), left.extra().addedTo(outlook.availability())));
    }

    /** Makes the plan as it is the one to compare with: for every roadmap that is looked at, as one step. */
    void setBaseline() {
        present()
                .ifPresent(outlook -> library.perform(new Scope(outlook, id)
                        .ids().stream()
                                .<Change>flatMap(it -> PlanEdits.baseline(
                                        library.planning(), it, outlook.plan().baseline(it, outlook.today()))
                                        .stream())
                                .toList()));
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
    }

    LeftOver leftOver() {
        return leftOver;
    }

    void recall(LeftOver remembered) {
        leftOver = remembered;
    }
}
