package dev.cairn.cli;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the nodes of some roadmaps are called. */
final class Titles {
    private final Map<RoadmapId, Map<Key, Node>> nodes = new HashMap<>();

    Titles(Map<RoadmapId, Roadmap> roadmaps) {
        roadmaps.forEach((id, roadmap) -> {
            var known = new HashMap<Key, Node>();
            for (Phase phase : roadmap.phases()) {
                known.put(phase.key(), phase);
                for (Module module : phase.modules()) {
                    known.put(module.key(), module);
                    module.allTasks().forEach(task -> known.put(task.key(), task));
                }
            }
            nodes.put(id, known);
        });
    }

    /** The title of a node that a plan speaks of. */
    String of(RoadmapId roadmap, Key node) {
        return find(roadmap, node).map(Node::title).orElseGet(node::value);
    }

    Optional<Task> task(RoadmapId roadmap, Key node) {
        return find(roadmap, node).map(it -> it instanceof Task task ? task : null);
    }

    private Optional<Node> find(RoadmapId roadmap, Key node) {
        return Optional.ofNullable(nodes.getOrDefault(roadmap, Map.of()).get(node));
    }
}
