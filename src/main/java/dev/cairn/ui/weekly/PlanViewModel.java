package dev.cairn.ui.weekly;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Failures;
import dev.cairn.ui.Latest;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.PlanText;
import dev.cairn.ui.WeekBook;
import dev.cairn.week.WeekDraft;
import dev.cairn.week.WeekOutcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A week while it is planned, and what would come of it, worked out beside the thread that paints. Confined to the thread that paints. */
final class PlanViewModel {
    private static final int MOST_NOTES = 3;

    private final Library library;
    private final WeekBook book;
    private final LivePlan plan;
    private final Clock clock;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<PlanState> state = new ReadOnlyObjectWrapper<>(new PlanState.Making());
    private final ReadOnlyBooleanWrapper meanwhile = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(true);
    private WeekSpan week;
    private RoadmapId scope = RoadmapId.ALL;
    private @Nullable WeekDraft draft;
    private Subscription following = Subscription.EMPTY;

    PlanViewModel(Weekly.Parts parts, WeekSpan week, @Nullable WeekDraft begun) {
        library = parts.library();
        book = parts.book();
        plan = book.plan();
        clock = parts.clock();
        latest = new Latest(parts.background());
        this.week = week;
        draft = begun;
        scope = begun == null ? RoadmapId.ALL : begun.scope();
    }

    ReadOnlyObjectProperty<PlanState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the learner decided by a plan that was old: nothing was changed then, and it is shown as it is now. */
    ReadOnlyBooleanProperty meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    /** Whether what is shown is older than what was chosen last. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    WeekSpan week() {
        return week;
    }

    RoadmapId scope() {
        return scope;
    }

    /** What is wanted so far; null before there is a plan. */
    @Nullable
    WeekDraft draft() {
        return draft;
    }

    /** Follows the plan until {@link #stop}. */
    void start() {
        following.unsubscribe();
        following = Subscription.combine(
                plan.active().subscribe(outlook -> follow()), plan.failure().subscribe(why -> follow()));
    }

    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        latest.forget();
    }

    /** Tries again what failed. */
    void again() {
        state.set(new PlanState.Making());
        plan.refresh();
        follow();
    }

    /** Another week, planned anew. */
    void go(int weeks) {
        var other = week.plus(weeks);
        if (!other.last().isBefore(Moment.now(clock).studyDay())) {
            week = other;
            anew();
        }
    }

    /** Whether there is a week before this one that can still be planned. */
    boolean hasBefore() {
        return !week.plus(-1).last().isBefore(Moment.now(clock).studyDay());
    }

    /** Plans one roadmap, or all. */
    void scope(RoadmapId id) {
        if (!scope.equals(id)) {
            scope = id;
            anew();
        }
    }

    /** Everything as it is. */
    void anew() {
        draft = null;
        follow();
    }

    private void follow() {
        var outlook = plan.active().get();
        if (outlook == null) {
            var failure = plan.failure().get();
            state.set(failure.isEmpty() ? new PlanState.Making() : new PlanState.Failed(failure));
        } else if (outlook.roadmaps().isEmpty()) {
            state.set(new PlanState.Nothing());
        } else {
            if (!scope.equals(RoadmapId.ALL) && !outlook.roadmaps().containsKey(scope)) {
                scope = RoadmapId.ALL;
                draft = null;
            }
            var begun = draft;
            put(begun == null ? WeekDraft.of(outlook, week, scope) : begun.on(outlook));
        }
    }

    private void put(WeekDraft wanted) {
        draft = wanted;
        work(() -> wanted);
    }

    private void work(Callable<WeekDraft> wanted) {
        var moment = Moment.now(clock);
        working.set(true);
        latest.ask(() -> made(wanted.call(), moment), this::made, this::failed);
    }

    private record Made(WeekOutcome outcome, Names names, List<PlanRow> rows) {}

    private static Made made(WeekDraft wanted, Moment moment) {
        var outcome = wanted.outcome(moment);
        var names = new Names(outcome.then().roadmaps());
        return new Made(outcome, names, PlanRows.of(outcome, names));
    }

    private void made(Made made) {
        var wanted = made.outcome().draft();
        draft = wanted;
        book.ask(
                wanted.week(),
                RoadmapId.ALL,
                made.outcome().then(),
                known -> {
                    if (wanted.equals(draft)) {
                        working.set(false);
                        state.set(new PlanState.Filled(
                                made.outcome(), known.week(), made.names(), made.rows(), notes(made.outcome())));
                    }
                },
                this::failed);
    }

    private void failed(Throwable why) {
        state.set(new PlanState.Failed(Failures.sentence(why)));
    }

    private static List<String> notes(WeekOutcome outcome) {
        var then = outcome.then();
        return outcome.notices().stream()
                .filter(it -> it.kind() != PlanNotice.Kind.TIME_KEPT)
                .limit(MOST_NOTES)
                .map(it -> PlanText.of(it, then.roadmaps().get(it.roadmap()), then.today()))
                .toList();
    }

    private void change(UnaryOperator<WeekDraft> how) {
        var before = draft;
        if (before != null) {
            var after = how.apply(before);
            if (!after.equals(before)) {
                put(after);
            }
        }
    }

    /** Takes a task into the week, or leaves it out. */
    void toggle(PlanRow.Line line) {
        change(it -> line.isIn() ? it.leave(line.task()) : it.take(line.task()));
    }

    /** Moves a task up or down among those of the week; what is not chosen yet is, with that. */
    void move(TaskId task, int steps) {
        change(it -> {
            int from = it.place(task).orElse(it.picks().size());
            return it.move(task, Math.max(0, from + steps));
        });
    }

    /** Moves a task to where another is. */
    void moveTo(TaskId task, TaskId there) {
        change(it -> it.place(there).map(place -> it.move(task, place)).orElse(it));
    }

    /** Leaves out what does not fit. */
    void trim() {
        var before = draft;
        if (before != null && state.get() instanceof PlanState.Filled filled && filled.late() > 0) {
            work(before::trimmed);
        }
    }

    /** Whether it is what was shown last that would be used. */
    boolean isReady() {
        return !working.get() && state.get() instanceof PlanState.Filled;
    }

    /**
     * Makes it so, as one step; empty where it is so already, or where the plan has changed since: then it is worked out anew, and
     * {@link #meanwhile} says so.
     */
    Optional<Step> use() {
        if (!isReady() || !(state.get() instanceof PlanState.Filled filled)) {
            return Optional.empty();
        }
        Outlook now = filled.outcome().draft().now();
        meanwhile.set(!plan.isPresent(now));
        if (meanwhile.get()) {
            plan.refresh();
            follow();
            return Optional.empty();
        }
        return library.perform(filled.outcome().changes());
    }
}
