package dev.cairn.figures;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what there is to look forward to. */
public final class Milestones {
    private Milestones() {}

    /** Whether a module is a piece of work to show rather than one to learn from: called so, or half of what it holds is to be shown. */
    public static boolean isProject(Module module) {
        var leaves = leaves(module);
        long shown = leaves.stream().filter(Milestones::isShown).count();
        return isProject(module.heading().label())
                || isProject(module.title())
                || !leaves.isEmpty() && shown * 2 >= leaves.size();
    }

    private static boolean isProject(String words) {
        return Stream.of(words.split("\\W+"))
                .anyMatch(word -> word.equalsIgnoreCase("project") || word.equalsIgnoreCase("projekt"));
    }

    private static boolean isShown(Task task) {
        return task.kind() == TaskKind.PROJECT || task.kind() == TaskKind.MILESTONE;
    }

    private static List<Task> leaves(Module module) {
        return module.tasks().stream()
                .flatMap(Task::leaves)
                .filter(task -> task.status() != Status.SKIPPED)
                .toList();
    }

    static List<Milestone> of(Matter matter) {
        var all = new ArrayList<Milestone>();
        matter.roadmaps()
                .forEach((id, roadmap) -> roadmap.studyPhases()
                        .flatMap(phase -> phase.modules().stream())
                        .forEach(module -> find(matter, id, module, all)));
        // Stable: what has no day keeps the order of the document, behind the rest.
        all.sort(Comparator.comparingInt(Milestones::turn).thenComparing(Milestones::day));
        return all;
    }

    private static int turn(Milestone it) {
        return it.done() != null || it.known() == false ? 0 : it.planned() != null ? 1 : 2;
    }

    private static LocalDate day(Milestone it) {
        return Optional.ofNullable(it.done())
                .or(() -> Optional.ofNullable(it.planned()))
                .orElse(LocalDate.MIN);
    }

    private static void find(Matter matter, RoadmapId id, Module module, List<Milestone> all) {
        var leaves = leaves(module);
        if (!leaves.isEmpty() && isProject(module)) {
            all.add(milestone(matter, id, module, TaskKind.PROJECT, leaves));
        } else {
            leaves.stream()
                    .filter(task -> task.kind() == TaskKind.MILESTONE)
                    .forEach(task -> all.add(milestone(matter, id, task, TaskKind.MILESTONE, List.of(task))));
        }
    }

    private static Milestone milestone(Matter matter, RoadmapId id, Node node, TaskKind kind, List<Task> leaves) {
        boolean done = leaves.stream().allMatch(task -> task.status() == Status.DONE);
        var day = leaves.stream()
                .map(task -> task.state().standing().since())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        var planned =
                matter.outlook().plan().dates(id, node.key()).map(Dates::to).orElse(null);
        return new Milestone(id, node.key(), node.title(), kind, done ? day : null, !done || day != null, planned);
    }
}
