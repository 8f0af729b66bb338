package dev.cairn.ui.today;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Delay;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Messages;
import dev.cairn.ui.MinuteHand;
import dev.cairn.ui.TakingPart;
import java.time.Clock;
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
    private final Library library;
    private final LivePlan live;
    private final MinuteHand hand;
    private final TakingPart part;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Loading());
    private final ReadOnlyIntegerWrapper passed = new ReadOnlyIntegerWrapper();
    private RoadmapId id = RoadmapId.ALL;
    private LeftOver leftOver = LeftOver.NONE;
    private Subscription listening = Subscription.EMPTY;
    private boolean attached;
    private boolean meanwhile;

    TodayViewModel(Library library, LivePlan live, Delay delay, Clock clock) {
        this.library = library;
        this.live = live;
        hand = new MinuteHand(clock, delay);
        part = new TakingPart(library);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Minutes of the session that is on; 0 where none is. */
    ReadOnlyIntegerProperty passed() {
        return passed.getReadOnlyProperty();
    }

    TakingPart part() {
        return part;
    }

    RoadmapId id() {
        return id;
    }

    Optional<Day> day() {
        return shown.get() instanceof Shown.Filled filled ? Optional.of(filled.day()) : Optional.empty();
    }

    /** The plan that is looked at; empty where there is none yet. */
    Optional<Outlook> outlook() {
        return live.of(id);
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
        var day = new DayMaking(scope, live.agendas().get(), hand.now(), WeekFields.of(Messages.locale()), leftOver)
                .make();
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
        if (live.isResting(id)) {
            return new Shown.Banner.Resting(id);
        }
        return outlook.availabilityAssumed()
                ? new Shown.Banner.HoursAssumed(outlook.availability().usualMinutes())
                : new Shown.Banner.None();
    }

    /** Counts the minutes of the session that is on, while somebody looks. */
    private void minute() {
        var line = current().filter(Day.Current::on).map(Day.Current::line).orElse(null);
        if (line == null || line.window() == null) {
            passed.set(0);
            return;
        }
        var begun = line.date().atTime(line.window().start());
        passed.set(Math.clamp(ChronoUnit.MINUTES.between(begun, hand.now()), 0, line.minutes()));
        if (attached) {
            hand.atNextMinute(() -> {
                if (attached) {
                    minute();
                }
            });
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
        meanwhile = false;
        return live.present(id, () -> {
            meanwhile = true;
            update();
        });
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
