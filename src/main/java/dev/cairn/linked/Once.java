package dev.cairn.linked;

import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What linked tasks mean for hours: they are one task, and count once.
 *
 * <p>Two questions have two answers. What a task is reckoned with, open or done, belongs to the roadmap that plans it, and stays there
 * whichever of the linked ones is ticked. What was worked belongs to the task that was ticked.
 *
 * @param elsewhere the tasks whose reckoned minutes count with one they are linked with
 * @param along the tasks that are done, but were no work of their own: done only by a link, or ticked on the same day as one they are linked with
 */
public record Once(Set<TaskId> elsewhere, Set<TaskId> along) {
    /** Where nothing is linked. */
    public static final Once NOTHING_LINKED = new Once(Set.of(), Set.of());

    public Once {
        elsewhere = Set.copyOf(elsewhere);
        along = Set.copyOf(along);
    }

    /**
     * Looks at linked tasks. Of those that stand alike, what they are reckoned with counts with the first that has a date of its own, or else
     * with the first. Of those that were ticked on the same day, all but the first were ticked along.
     *
     * @param planning tells what has a date of its own
     * @param inOrder the roadmaps in which linked tasks may stand, the one to prefer first: those that are planned before those that rest
     */
    public static Once of(Links links, Planning planning, Map<RoadmapId, Roadmap> inOrder) {
        var groups = groups(links);
        if (groups.isEmpty()) {
            return NOTHING_LINKED;
        }
        var standing = standing(groups.keySet(), inOrder);
        return new Once(elsewhere(groups, planning, standing), along(groups, links, standing));
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

    /** How the linked leaves of study phases stand, in reading order: only these have minutes. */
    private static Map<TaskId, Standing> standing(Set<TaskId> linked, Map<RoadmapId, Roadmap> roadmaps) {
        var standing = new LinkedHashMap<TaskId, Standing>();
        roadmaps.forEach((id, roadmap) -> roadmap.studyPhases()
                .map(Phase::modules)
                .flatMap(modules -> modules.stream().flatMap(it -> it.tasks().stream()))
                .flatMap(Task::leaves)
                .forEach(task -> {
                    var name = new TaskId(id, task.key());
                    if (linked.contains(name)) {
                        standing.put(name, task.state().standing());
                    }
                }));
        return standing;
    }

    /** Linked tasks that stand alike; those of them that are done and those that are open only stand beside each other where a tick said so. */
    private record Alike(int group, Status status) {}

    private static Set<TaskId> elsewhere(
            Map<TaskId, Integer> groups, Planning planning, Map<TaskId, Standing> standing) {
        var counted = new HashMap<Alike, TaskId>();
        var alike = new LinkedHashMap<TaskId, Alike>();
        standing.forEach((task, it) -> {
            if (it.status() != Status.SKIPPED) {
                alike.put(task, new Alike(Objects.requireNonNull(groups.get(task)), it.status()));
            }
        });
        alike.forEach((task, group) -> {
            if (planning.choices(task.roadmap()).pins().containsKey(task.task())) {
                counted.putIfAbsent(group, task);
            }
        });
        alike.forEach((task, group) -> counted.putIfAbsent(group, task));
        var elsewhere = new HashSet<>(alike.keySet());
        elsewhere.removeAll(counted.values());
        return elsewhere;
    }

    /** Linked tasks that were ticked on one study day. */
    private record Ticked(int group, LocalDate day) {}

    private static Set<TaskId> along(Map<TaskId, Integer> groups, Links links, Map<TaskId, Standing> standing) {
        var along = new HashSet<>(links.own().keySet());
        var days = new HashMap<Ticked, List<TaskId>>();
        standing.forEach((task, it) -> {
            var day = it.since();
            if (it.status() == Status.DONE && day != null && !along.contains(task)) {
                days.computeIfAbsent(
                                new Ticked(Objects.requireNonNull(groups.get(task)), day), key -> new ArrayList<>())
                        .add(task);
            }
        });
        days.values().forEach(it -> along.addAll(it.subList(1, it.size())));
        return along;
    }
}
