package dev.cairn.study;

import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What linked tasks mean for the plan: work that stands in several roadmaps is planned once. */
public final class Shared {
    private Shared() {}

    /**
     * The open tasks that are planned elsewhere: of tasks linked with each other all but one. That is the first with a date of its own, or else the
     * first.
     *
     * @param planning tells what has a date of its own
     * @param activeInOrder the roadmaps that share the week, as they stand, the one to prefer first; a roadmap's own tasks count in
     *     reading order
     * @return tasks without sub-tasks, of study phases; checklists are never planned, so no work is left to them
     */
    public static Set<TaskId> elsewhere(Links links, Planning planning, Map<RoadmapId, Roadmap> activeInOrder) {
        var groups = groups(links);
        if (groups.isEmpty()) {
            return Set.of();
        }
        var open = activeInOrder.entrySet().stream()
                .flatMap(it -> open(it.getValue()).map(task -> new TaskId(it.getKey(), task.key())))
                .filter(groups::containsKey)
                .toList();
        var planned = new HashMap<Integer, TaskId>();
        open.stream()
                .filter(it -> planning.choices(it.roadmap()).pins().containsKey(it.task()))
                .forEach(it -> planned.putIfAbsent(groups.get(it), it));
        open.forEach(it -> planned.putIfAbsent(groups.get(it), it));
        var kept = new HashSet<>(planned.values());
        return open.stream().filter(it -> !kept.contains(it)).collect(Collectors.toSet());
    }

    /** Of each linked task a number it has in common with all that are linked to it. */
    private static Map<TaskId, Integer> groups(Links links) {
        var groups = new HashMap<TaskId, Integer>();
        int next = 0;
        for (Set<TaskId> group : links.groups()) {
            for (TaskId task : group) {
                groups.put(task, next);
            }
            next++;
        }
        return groups;
    }

    private static Stream<Task> open(Roadmap roadmap) {
        return roadmap.studyPhases()
                .map(Phase::modules)
                .flatMap(modules -> modules.stream().flatMap(it -> it.tasks().stream()))
                .flatMap(Task::leaves)
                .filter(task -> task.status() == Status.OPEN);
    }
}
