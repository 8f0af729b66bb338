package dev.cairn.study;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What the tasks of a roadmap, or of a part of it, come to. Each module adds its own, whatever the others hold.
 *
 * @param tally every tickable item
 * @param doneMinutes of study tasks that are done
 * @param totalMinutes of study tasks that are not skipped
 */
record Sums(Tally tally, long doneMinutes, long totalMinutes) {
    static final Sums NONE = new Sums(Tally.NONE, 0, 0);

    static Sums of(Roadmap roadmap) {
        return roadmap.phases().stream().map(Sums::of).reduce(NONE, Sums::plus);
    }

    private static Sums of(Phase phase) {
        return phase.modules().stream().map(module -> of(module, phase.kind())).reduce(NONE, Sums::plus);
    }

    private static Sums of(Module module, Phase.Kind kind) {
        var tally = Tally.of(module.allTasks());
        if (kind == Phase.Kind.CHECKLIST) {
            return new Sums(tally, 0, 0);
        }
        var estimates = Estimates.of(module);
        long done = 0;
        long total = 0;
        for (Task task : module.allTasks().toList()) {
            if (task.subtasks().isEmpty() && task.status() != Status.SKIPPED) {
                int minutes = estimates.of(task).minutes().middle();
                total += minutes;
                done += task.status() == Status.DONE ? minutes : 0;
            }
        }
        return new Sums(tally, done, total);
    }

    /**
     * The sums of a roadmap that grew out of the one these are of: only what they do not share is counted anew, so that a tick
     * costs what its module holds.
     */
    Sums changed(Roadmap before, Roadmap after) {
        return minus(beyond(before.phases(), after.phases())).plus(beyond(after.phases(), before.phases()));
    }

    /** The sums over the modules in some phases that do not stand, as the very same object, in others of the same kind. */
    private static Sums beyond(List<Phase> phases, List<Phase> others) {
        var shared = new IdentityHashMap<Module, Phase.Kind>();
        others.forEach(phase -> phase.modules().forEach(module -> shared.put(module, phase.kind())));
        return phases.stream()
                .flatMap(phase -> phase.modules().stream()
                        .filter(module -> shared.get(module) != phase.kind())
                        .map(module -> of(module, phase.kind())))
                .reduce(NONE, Sums::plus);
    }

    private Sums plus(Sums other) {
        return new Sums(tally.plus(other.tally), doneMinutes + other.doneMinutes, totalMinutes + other.totalMinutes);
    }

    private Sums minus(Sums other) {
        return new Sums(tally.minus(other.tally), doneMinutes - other.doneMinutes, totalMinutes - other.totalMinutes);
    }
}
