package dev.cairn.ui.weekly;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tasks and roadmaps are called, looked up once for a whole page. Immutable once made; safe on any thread. */
final class Names {
    private static final int HUES = 5;

    private final Map<TaskId, Name> names = new HashMap<>();
    private final List<RoadmapId> owners;
    private final Map<RoadmapId, String> titles = new HashMap<>();

    /**
     * A task and where it belongs.
     *
     * @param module as the page says it
     */
    record Name(Task task, String module) {}

    Names(Map<RoadmapId, Roadmap> roadmaps) {
        owners = new ArrayList<>(roadmaps.keySet());
        roadmaps.forEach((id, roadmap) -> {
            titles.put(id, RoadmapText.shortTitle(roadmap.title()));
            roadmap.studyPhases().flatMap(phase -> phase.modules().stream()).forEach(it -> read(id, it));
        });
    }

    private void read(RoadmapId id, Module module) {
        var heading = RoadmapText.heading(module.heading());
        module.allTasks().forEach(task -> names.put(new TaskId(id, task.key()), new Name(task, heading)));
    }

    Optional<Name> of(TaskId task) {
        return Optional.ofNullable(names.get(task));
    }

    String title(RoadmapId roadmap, Key task) {
        return of(new TaskId(roadmap, task)).map(it -> it.task().title()).orElse(task.value());
    }

    String owner(RoadmapId roadmap) {
        return titles.getOrDefault(roadmap, roadmap.slug());
    }

    /** Where a task belongs: its module, and its roadmap where there are several. */
    String place(TaskId task) {
        var module = of(task).map(Name::module).orElse("");
        return owners.size() < 2 ? module : Messages.text("weekly.row.place", module, owner(task.roadmap()));
    }

    /** The hue a roadmap is marked with, from 1 to 5. */
    int hue(RoadmapId roadmap) {
        return Math.floorMod(owners.indexOf(roadmap) + 1, HUES) + 1;
    }
}
