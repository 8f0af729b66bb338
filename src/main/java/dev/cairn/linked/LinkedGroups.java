package dev.cairn.linked;

import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tasks are one, told once for however many are asked about: a step may tick a thousand. */
final class LinkedGroups {
    private static final Comparator<TaskId> ORDER =
            Comparator.comparing(TaskId::roadmap).thenComparing(TaskId::task);

    private final Map<TaskId, List<TaskId>> groups;

    LinkedGroups(Links links) {
        groups = new HashMap<>();
        links.groups().forEach(group -> {
            var sorted = group.stream().sorted(ORDER).toList();
            sorted.forEach(it -> groups.put(it, sorted));
        });
    }

    private LinkedGroups(Map<TaskId, List<TaskId>> groups) {
        this.groups = groups;
    }

    /** A task with all it is linked with, in order; empty for one that is linked with nothing. */
    List<TaskId> of(TaskId task) {
        return groups.getOrDefault(task, List.of());
    }

    boolean has(TaskId task) {
        return groups.containsKey(task);
    }

    /** The same with some tasks only; each of those is at least in a group with itself, and one that is not among them still tells what it is linked with. */
    LinkedGroups in(Set<TaskId> some) {
        var fewer = new HashMap<TaskId, List<TaskId>>();
        some.forEach(it -> fewer.put(it, List.of(it)));
        groups.forEach((task, group) ->
                fewer.put(task, group.stream().filter(some::contains).toList()));
        return new LinkedGroups(fewer);
    }
}
