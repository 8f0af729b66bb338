package dev.cairn.linked;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The linked tasks that some changes may change, each with all it is linked with before or after them. */
final class Concerned {
    private final LinkedGroups before;
    private final LinkedGroups after;
    private final Set<TaskId> tasks = new HashSet<>();

    Concerned(List<Change> changes, LinkedGroups before, LinkedGroups after) {
        this.before = before;
        this.after = after;
        changes.forEach(this::add);
    }

    private void add(Change change) {
        switch (change.what()) {
            case Happening.StatusChange it -> add(new TaskId(change.roadmap(), it.node()));
            case Happening.PairJudged it -> {
                add(it.pair().one());
                add(it.pair().other());
            }
            default -> {
                gone(change).forEach(this::add);
                come(change).keySet().forEach(this::add);
            }
        }
    }

    private void add(TaskId task) {
        tasks.addAll(before.of(task));
        tasks.addAll(after.of(task));
    }

    /** How they stand; without those that are not there. */
    Map<TaskId, Standing> standing(Function<RoadmapId, Optional<Roadmap>> roadmaps) {
        var standing = new HashMap<TaskId, Standing>();
        tasks.stream()
                .map(TaskId::roadmap)
                .distinct()
                .forEach(id -> roadmaps.apply(id).stream()
                        .flatMap(Roadmap::allTasks)
                        .forEach(task -> {
                            var name = new TaskId(id, task.key());
                            if (tasks.contains(name)) {
                                standing.put(name, task.state().standing());
                            }
                        }));
        return standing;
    }

    /** The linked tasks that leave the library with a change. */
    Set<TaskId> gone(Change change) {
        var tasks = switch (change.what()) {
            case Happening.Removed it -> it.standing().allTasks();
            case Happening.Deleted it -> below(it.deleted());
            default -> Stream.<Task>empty();
        };
        return linked(change.roadmap(), tasks).keySet();
    }

    /** The linked tasks that come into the library with a change, as they stand then. */
    Map<TaskId, Standing> come(Change change) {
        var tasks = switch (change.what()) {
            case Happening.Imported it -> it.reading().allTasks();
            case Happening.Added it -> below(it.added());
            default -> Stream.<Task>empty();
        };
        return linked(change.roadmap(), tasks);
    }

    private static Stream<Task> below(Node node) {
        return switch (node) {
            case Phase phase -> phase.allTasks();
            case Module module -> module.allTasks();
            case Task task -> task.all();
        };
    }

    private Map<TaskId, Standing> linked(RoadmapId id, Stream<Task> tasks) {
        return tasks.map(it -> Map.entry(new TaskId(id, it.key()), it.state().standing()))
                .filter(it -> before.has(it.getKey()) || after.has(it.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
