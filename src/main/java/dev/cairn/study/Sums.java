package dev.cairn.study;

import dev.cairn.roadmap.Allotment;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tasks of a roadmap, or of a part of it, come to. Each module adds its own; of the others it depends on no more
 * than what their phase allots to it.
 *
 * @param tally every tickable item
 * @param doneMinutes of study tasks that are done
 * @param totalMinutes of study tasks that are not skipped
 */
record Sums(Tally tally, long doneMinutes, long totalMinutes) {
    static final Sums NONE = new Sums(Tally.NONE, 0, 0);

    static Sums of(Roadmap roadmap) {
        return parts(roadmap, roadmap.phases()).stream().map(Part::sums).reduce(NONE, Sums::plus);
    }

    /**
     * The sums of a roadmap that grew out of the one these are of: only what they do not share is counted anew, so that a tick
     * costs what its module holds, and a look at its phase.
     */
    Sums changed(Roadmap before, Roadmap after) {
        var there = parts(before, beyond(before.phases(), after.phases()));
        var wanted = parts(after, beyond(after.phases(), before.phases()));
        var shared = new HashSet<>(there);
        shared.retainAll(new HashSet<>(wanted));
        return minus(sum(there, shared)).plus(sum(wanted, shared));
    }

    private static Sums sum(List<Part> parts, Set<Part> without) {
        return parts.stream()
                .filter(part -> !without.contains(part))
                .map(Part::sums)
                .reduce(NONE, Sums::plus);
    }

    /** The phases that are not, as the very same object, among others. */
    private static List<Phase> beyond(List<Phase> phases, List<Phase> others) {
        var same = Collections.newSetFromMap(new IdentityHashMap<Phase, Boolean>());
        same.addAll(others);
        return phases.stream().filter(phase -> !same.contains(phase)).toList();
    }

    private static List<Part> parts(Roadmap roadmap, List<Phase> phases) {
        var parts = new ArrayList<Part>();
        for (Phase phase : phases) {
            var allotment = Allotment.of(roadmap.about(), phase);
            phase.modules().forEach(module -> parts.add(new Part(module, phase.kind(), allotment.of(module))));
        }
        return parts;
    }

    /** A module with all that its sums depend on; the same as another where it is of the very same module. */
    private record Part(Module module, Phase.Kind kind, Allotment.@Nullable Share allotted) {
        Sums sums() {
            var tally = Tally.of(module.allTasks());
            if (kind == Phase.Kind.CHECKLIST) {
                return new Sums(tally, 0, 0);
            }
            var estimates = Estimates.of(module, allotted);
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

        @Override
        @SuppressWarnings("ReferenceEquality") // comparing every task would cost what it is to save
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part
                    && module == part.module
                    && kind == part.kind
                    && Objects.equals(allotted, part.allotted);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(module);
        }
    }

    private Sums plus(Sums other) {
        return new Sums(tally.plus(other.tally), doneMinutes + other.doneMinutes, totalMinutes + other.totalMinutes);
    }

    private Sums minus(Sums other) {
        return new Sums(tally.minus(other.tally), doneMinutes - other.doneMinutes, totalMinutes - other.totalMinutes);
    }
}
