package dev.cairn.study;

import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What linked tasks mean for the plan: work that stands in several roadmaps is planned once. */
public final class Shared {
    private Shared() {}

    /**
     * The open tasks that are planned elsewhere: of tasks linked with each other all but the first.
     *
     * @param activeInOrder the roadmaps that share the week, as they stand, the one to prefer first; a roadmap's own tasks count in
     *     reading order
     * @return tasks without sub-tasks, of study phases; checklists are never planned, so no work is left to them
     */
    public static Set<TaskId> elsewhere(Links links, Map<RoadmapId, Roadmap> activeInOrder) {
        var groups = groups(links);
        if (groups.isEmpty()) {
            return Set.of();
        }
        var planned = new HashSet<Integer>();
        var elsewhere = new HashSet<TaskId>();
        activeInOrder.forEach((id, roadmap) -> open(roadmap).forEach(task -> {
            var name = new TaskId(id, task.key());
            var group = groups.get(name);
            if (group != null && !planned.add(group)) {
                elsewhere.add(name);
            }
        }));
        return elsewhere;
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
