package dev.cairn.ui;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What nodes were called that were deleted, or whose roadmap was removed: steps carry them. */
final class GoneTitles {
    static final GoneTitles NONE = new GoneTitles();

    private final Map<TaskId, String> titles = new HashMap<>();

    private GoneTitles() {}

    static GoneTitles of(List<Step> steps) {
        var all = new GoneTitles();
        steps.stream().flatMap(it -> it.events().stream()).forEach(event -> {
            var id = event.roadmap();
            switch (event.what()) {
                case Happening.Deleted it -> all.add(id, it.deleted());
                case Happening.Added it -> all.add(id, it.added());
                case Happening.Removed it -> it.standing().phases().forEach(phase -> all.add(id, phase));
                default -> {}
            }
        });
        return all;
    }

    Optional<String> title(TaskId node) {
        return Optional.ofNullable(titles.get(node));
    }

    private void add(RoadmapId id, Node node) {
        titles.putIfAbsent(new TaskId(id, node.key()), node.title());
        switch (node) {
            case Phase phase -> phase.modules().forEach(it -> add(id, it));
            case Module module -> module.tasks().forEach(it -> add(id, it));
            case Task task -> task.subtasks().forEach(it -> add(id, it));
        }
    }
}
