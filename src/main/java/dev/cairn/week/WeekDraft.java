package dev.cairn.week;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.WeekWish;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.planner.WeekPins;
import dev.cairn.study.Outlook;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A week while it is planned: what is chosen for it, in which order, and what is left out. Nothing is decided by it. Immutable.
 *
 * @param now the plan as it is
 * @param week from now on, where it has begun
 * @param scope the roadmap it is about; {@link RoadmapId#ALL} for all in the plan. What is of others keeps its time
 * @param picks in the order of the week, none twice
 */
public record WeekDraft(Outlook now, WeekSpan week, RoadmapId scope, List<Pick> picks) {

    /**
     * A task the learner can choose for the week.
     *
     * @param in whether it is to be done in it
     * @param fresh whether it was taken in from elsewhere
     */
    public record Pick(TaskId task, boolean in, boolean fresh) {
        Pick with(boolean nowIn) {
            return new Pick(task, nowIn, fresh);
        }
    }

    public WeekDraft {
        picks = List.copyOf(picks);
    }

    /**
     * The week as the plan has it, with all of that chosen, in its order; what goes on after the week comes last. What was begun before
     * the week goes on in it by itself.
     */
    public static WeekDraft of(Outlook now, WeekSpan week, RoadmapId scope) {
        var bare = new WeekDraft(now, week, scope, List.of());
        var begun = bare.sessions()
                .takeWhile(it -> it.date().isBefore(week.first()))
                .map(TaskId::of)
                .collect(Collectors.toSet());
        var goingOn = bare.sessions()
                .filter(it -> it.date().isAfter(week.last()))
                .map(TaskId::of)
                .collect(Collectors.toSet());
        return bare.with(bare.sessions()
                .filter(it -> week.contains(it.date()))
                .map(TaskId::of)
                .distinct()
                .filter(it -> !begun.contains(it))
                .sorted(Comparator.comparing(goingOn::contains))
                .map(it -> new Pick(it, true, false))
                .toList());
    }

    private WeekDraft with(List<Pick> changed) {
        return new WeekDraft(now, week, scope, changed);
    }

    /** The sessions of the plan it is about. */
    private Stream<Session> sessions() {
        return now.plan().sessions().stream().filter(it -> isAbout(it.roadmap()));
    }

    private boolean isAbout(RoadmapId id) {
        return scope.equals(RoadmapId.ALL) || scope.equals(id);
    }

    /** The place of a task among the picks; empty where it is none of them. */
    public Optional<Integer> place(TaskId task) {
        for (int i = 0; i < picks.size(); i++) {
            if (picks.get(i).task().equals(task)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public List<TaskId> chosen() {
        return picks.stream().filter(Pick::in).map(Pick::task).toList();
    }

    public List<TaskId> leftOut() {
        return picks.stream().filter(it -> !it.in()).map(Pick::task).toList();
    }

    /** With a task chosen, at its place or, where it had none, behind the others. */
    public WeekDraft take(TaskId task) {
        return place(task).isPresent() ? stand(task, true) : with(added(new Pick(task, true, !isInTheWeek(task))));
    }

    /** With a task left out. One that was taken in from elsewhere is where it was; one that came into the week by itself stays out. */
    public WeekDraft leave(TaskId task) {
        if (place(task).isEmpty()) {
            return with(added(new Pick(task, false, false)));
        }
        var pick = picks.get(place(task).orElseThrow());
        return pick.fresh() ? with(picks.stream().filter(it -> !it.equals(pick)).toList()) : stand(task, false);
    }

    private boolean isInTheWeek(TaskId task) {
        return now.plan().sessions().stream()
                .anyMatch(it -> week.contains(it.date()) && TaskId.of(it).equals(task));
    }

    private List<Pick> added(Pick pick) {
        var all = new ArrayList<>(picks);
        all.add(pick);
        return all;
    }

    private WeekDraft stand(TaskId task, boolean in) {
        return with(picks.stream()
                .map(it -> it.task().equals(task) ? it.with(in) : it)
                .toList());
    }

    /** With a task at another place; one that was not among the picks is chosen with that. */
    public WeekDraft move(TaskId task, int to) {
        var there = place(task).isPresent() ? this : take(task);
        var changed = new ArrayList<>(there.picks);
        var pick = changed.remove((int) there.place(task).orElseThrow());
        changed.add(Math.clamp(to, 0, changed.size()), pick);
        return with(changed);
    }

    /** Without what does not fit into the week: work one can do without first, then the last of it. */
    public WeekDraft trimmed() {
        var trimmed = this;
        for (TaskId task : WeekPins.tooMuch(now.request(now.plan().from(), now.planning()), wish())) {
            trimmed = trimmed.leave(task);
        }
        return trimmed;
    }

    /** The same wishes for the plan as it is by now; what is done or gone meanwhile is no longer among them. */
    public WeekDraft on(Outlook later) {
        var fresh = of(later, week, scope);
        var known = new LinkedHashSet<TaskId>();
        later.plan().sessions().forEach(it -> known.add(TaskId.of(it)));
        later.plan().unplaced().forEach(it -> known.add(new TaskId(it.roadmap(), it.task())));
        var kept = new ArrayList<>(
                picks.stream().filter(it -> known.contains(it.task())).toList());
        Set<TaskId> here = kept.stream().map(Pick::task).collect(Collectors.toSet());
        fresh.picks.stream().filter(it -> !here.contains(it.task())).forEach(kept::add);
        return fresh.with(kept);
    }

    /** What could come into the week from after it: by the plan, the next first. */
    public Stream<TaskId> next() {
        var mine = picks.stream().map(Pick::task).collect(Collectors.toSet());
        var here = sessions()
                .filter(it -> !it.date().isAfter(week.last()))
                .map(TaskId::of)
                .collect(Collectors.toSet());
        return sessions().map(TaskId::of).distinct().filter(it -> !mine.contains(it) && !here.contains(it));
    }

    /** What the plan has no place for. */
    public Stream<TaskId> unplaced() {
        var mine = picks.stream().map(Pick::task).collect(Collectors.toSet());
        return now.plan().unplaced().stream()
                .filter(it -> isAbout(it.roadmap()))
                .map(it -> new TaskId(it.roadmap(), it.task()))
                .filter(it -> !mine.contains(it)
                        && now.plan().first(it.roadmap(), it.task()).isEmpty());
    }

    private WeekWish wish() {
        var mine = picks.stream().map(Pick::task).collect(Collectors.toSet());
        var held = now.plan().sessions().stream()
                .filter(it -> week.contains(it.date()) && !mine.contains(TaskId.of(it)))
                .toList();
        var fresh = picks.stream().filter(Pick::fresh).map(Pick::task).collect(Collectors.toSet());
        return new WeekWish(week, chosen(), fresh, leftOut(), held);
    }

    /** What would come of it. Takes a few times as long as a plan; safe on any thread. */
    public WeekOutcome outcome(Moment moment) {
        var underWay = underWay();
        var local = moment.instant().atZone(moment.zone()).toLocalDateTime();
        var outcome = outcome(moment, underWay == null ? local : now.plan().from(), underWay);
        var from = outcome.then().plan().from();
        // What was on gave way to something else: then all of it begins now.
        return underWay == null || from.equals(now.plan().from()) ? outcome : outcome(moment, from, null);
    }

    /** The session that is on, where the plan was made while it was. */
    private @Nullable Session underWay() {
        return now.plan().sessions().stream()
                .findFirst()
                .filter(it -> it.begins().equals(now.plan().from()) && it.isOn(now.now()))
                .orElse(null);
    }

    private WeekOutcome outcome(Moment moment, LocalDateTime from, @Nullable Session underWay) {
        var laid = WeekPins.lay(now.request(from, now.planning()), wish());
        var planning = now.planning();
        for (RoadmapId id : now.roadmaps().keySet()) {
            planning = planning.withChoices(id, laid.choices().getOrDefault(id, planning.choices(id)));
        }
        var then = underWay == null
                ? now.with(moment, planning)
                : Outlook.of(
                        moment,
                        underWay,
                        now.notebook().with(planning),
                        now.roadmaps(),
                        now.activeAssumed(),
                        now.reviews());
        return new WeekOutcome(this, then, laid.beyond(), laid.partly());
    }
}
