package dev.cairn.figures;

import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds what there is to look forward to. */
final class Milestones {
    private Milestones() {}

    static List<Milestone> of(Matter matter) {
        var all = new ArrayList<Milestone>();
        matter.roadmaps()
                .forEach((id, roadmap) -> roadmap.studyPhases()
                        .flatMap(phase -> phase.modules().stream())
                        .flatMap(module -> Landmark.of(module).stream())
                        .forEach(landmark -> all.add(milestone(matter, id, landmark))));
        // Stable: what has no day keeps the order of the document, behind the rest.
        all.sort(Comparator.comparingInt(Milestones::turn).thenComparing(Milestones::day));
        return all;
    }

    private static int turn(Milestone it) {
        return it.done() != null || !it.known() ? 0 : it.planned() != null ? 1 : 2;
    }

    private static LocalDate day(Milestone it) {
        return Optional.ofNullable(it.done())
                .or(() -> Optional.ofNullable(it.planned()))
                .orElse(LocalDate.MIN);
    }

    private static Milestone milestone(Matter matter, RoadmapId id, Landmark landmark) {
        boolean done = landmark.tasks().stream().allMatch(task -> task.status() == Status.DONE);
        var day = landmark.tasks().stream()
                .map(task -> task.state().standing().since())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        var node = landmark.node();
        var planned =
                matter.outlook().plan().dates(id, node.key()).map(Dates::to).orElse(null);
        return new Milestone(
                id, node.key(), node.title(), landmark.kind(), done ? day : null, !done || day != null, planned);
    }
}
