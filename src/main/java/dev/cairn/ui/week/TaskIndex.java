package dev.cairn.ui.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where some tasks stand: found in one walk through each roadmap, however many are wanted. */
final class TaskIndex {
    private final Map<RoadmapId, Map<Key, Found>> found = new HashMap<>();

    /** @param place of the phase among all of its roadmap, counted from 0 */
    record Found(Phase phase, int place, Module module, Task task) {}

    void find(RoadmapId id, Roadmap roadmap, Set<Key> wanted) {
        var tasks = new HashMap<Key, Found>();
        for (int i = 0; i < roadmap.phases().size() && tasks.size() < wanted.size(); i++) {
            var phase = roadmap.phases().get(i);
            for (Module module : phase.modules()) {
                for (Task task : module.tasks()) {
                    find(new Found(phase, i, module, task), wanted, tasks);
                }
            }
        }
        found.put(id, tasks);
    }

    private static void find(Found at, Set<Key> wanted, Map<Key, Found> tasks) {
        if (wanted.contains(at.task().key())) {
            tasks.put(at.task().key(), at);
        }
        for (Task below : at.task().subtasks()) {
            find(new Found(at.phase(), at.place(), at.module(), below), wanted, tasks);
        }
    }

    Optional<Found> of(RoadmapId id, Key task) {
        return Optional.ofNullable(found.getOrDefault(id, Map.of()).get(task));
    }
}
