package dev.cairn.week;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Outlook;
import dev.cairn.study.PlanEdits;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What would come of planning a week. Immutable.
 *
 * @param draft what is wanted
 * @param then the plan it would give
 * @param beyond the chosen that find no room to begin in the week, in order
 * @param partly the chosen that begin in the week but go on after it, in order
 */
public record WeekOutcome(WeekDraft draft, Outlook then, List<TaskId> beyond, List<TaskId> partly) {
    public WeekOutcome {
        beyond = List.copyOf(beyond);
        partly = List.copyOf(partly);
    }

    /** The tasks that come into the week by themselves, as there is time for them, in order. */
    public List<TaskId> fillers() {
        var mine = new HashSet<TaskId>();
        draft.picks().forEach(it -> mine.add(it.task()));
        var held = new HashSet<TaskId>();
        draft.now().plan().sessions().stream()
                .takeWhile(it -> !it.date().isAfter(draft.week().last()))
                .forEach(it -> held.add(TaskId.of(it)));
        var fillers = new LinkedHashSet<TaskId>();
        then.plan().sessions().stream()
                .filter(it -> draft.week().contains(it.date()))
                .filter(it ->
                        draft.scope().equals(RoadmapId.ALL) || draft.scope().equals(it.roadmap()))
                .map(TaskId::of)
                .filter(it -> !mine.contains(it) && !held.contains(it))
                .forEach(fillers::add);
        return List.copyOf(fillers);
    }

    /** The first session a task would have. */
    public Optional<Session> first(TaskId task) {
        return then.plan().first(task.roadmap(), task.task());
    }

    /** Minutes of the chosen that do not begin in the week. */
    public int over() {
        Set<TaskId> late = new HashSet<>(beyond);
        int planned = then.plan().sessions().stream()
                .filter(it -> it.date().isAfter(draft.week().last()) && late.contains(TaskId.of(it)))
                .mapToInt(Session::minutes)
                .sum();
        int unplaced = then.plan().unplaced().stream()
                .filter(it -> late.contains(new TaskId(it.roadmap(), it.task())))
                .mapToInt(it -> it.minutes())
                .sum();
        return planned + unplaced;
    }

    /** What there is to say about the plan it would give, and was not before. */
    public List<PlanNotice> notices() {
        var before = Set.copyOf(draft.now().plan().notices());
        return then.plan().notices().stream().filter(it -> !before.contains(it)).toList();
    }

    /** All that makes it so, as one step; nothing where it is so already. */
    public List<Change> changes() {
        return PlanEdits.between(draft.now().planning(), then.planning());
    }
}
