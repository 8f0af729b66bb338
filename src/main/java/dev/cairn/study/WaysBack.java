package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Extra;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Slip;
import dev.cairn.schedule.repair.Repair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways back from a slip as a learner takes them: what they are found from, and what taking one does. */
public final class WaysBack {
    private WaysBack() {}

    /** How far a roadmap has slipped; empty where it has no first plan to be compared with, or is not in the outlook. */
    public static Optional<Slip> slip(Outlook outlook, RoadmapId id) {
        var planning = outlook.planning();
        var request = outlook.request(outlook.plan().from(), planning);
        return planning.baseline(id)
                .filter(first -> outlook.roadmaps().containsKey(id))
                .map(first -> new Slip(request, outlook.plan(), id, first, outlook.today()));
    }

    /** All that takes one of the ways, as one step. */
    public static List<Change> take(Repair repair, Slip slip, Planning planning) {
        return switch (repair) {
            case Repair.MoveOn it -> PlanEdits.baseline(planning, slip.id(), it.baseline());
            case Repair.CatchUp it -> PlanEdits.availability(planning, it.availability());
            case Repair.Trim it ->
                skip(
                        slip.id(),
                        slip.planned().roadmap(),
                        it.dropped().stream().map(Extra::task).toList(),
                        Standing.skipped(slip.today()));
        };
    }

    /** Skips some tasks, and with them those above of which nothing else is left. */
    static List<Change> skip(RoadmapId id, Roadmap roadmap, Collection<Key> tasks, Standing skipped) {
        var all = new HashSet<>(tasks);
        roadmap.phases().stream()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .forEach(task -> emptied(task, all));
        var changes = new ArrayList<Change>();
        for (Happening what : Edits.stand(all, skipped).apply(roadmap)) {
            changes.add(new Change(id, what));
        }
        return changes;
    }

    /** Whether nothing of a task is done or left to do, once some tasks are skipped. */
    private static boolean emptied(Task task, Set<Key> skipped) {
        if (task.subtasks().isEmpty()) {
            return skipped.contains(task.key()) || task.status() == Status.SKIPPED;
        }
        boolean empty = true;
        boolean touched = false;
        for (Task below : task.subtasks()) {
            empty &= emptied(below, skipped);
            touched |= skipped.contains(below.key());
        }
        boolean fixed = Landmark.isOne(task);
        if (empty && touched && !fixed && task.status() == Status.OPEN) {
            skipped.add(task.key());
        }
        return empty;
    }
}
