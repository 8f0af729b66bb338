package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The effort of every task of a roadmap, by the most trusted figure there is: the learner's own, the one stated on the task, its
 * part of the module's hours, its part of what the phase {@link Allotment allots} to the module, or a guess of one hour.
 *
 * <p>Hours are shared out over the tasks without figures of their own: by weight, hands-on work being heavier than reading, with the
 * largest remainders rounded up, so that the minutes add up exactly. Only tasks without sub-tasks take part. What a task is worth does
 * not depend on whether it is done.
 */
public final class Estimates {
    private static final Effort GUESS = new Effort(new MinuteRange(60, 60), Effort.Origin.GUESSED);

    /** Counts the ways there have been to arrive at these figures: whoever keeps some finds out that they are of an older one. */
    public static final int RULES = 2;

    private final Map<Key, Effort> efforts;

    private Estimates(Map<Key, Effort> efforts) {
        this.efforts = efforts;
    }

    public static Estimates of(Roadmap roadmap) {
        var efforts = new HashMap<Key, Effort>();
        roadmap.studyPhases().forEach(phase -> {
            var allotment = Allotment.of(roadmap.about(), phase);
            phase.modules().forEach(module -> share(module, allotment.of(module), efforts));
        });
        return new Estimates(efforts);
    }

    /**
     * The estimates of one study module alone.
     *
     * @param allotted what its phase allots to it; null for nothing. Besides it, what the tasks are worth depends on nothing beyond the
     *     module
     */
    public static Estimates of(Module module, Allotment.@Nullable Share allotted) {
        var efforts = new HashMap<Key, Effort>();
        share(module, allotted, efforts);
        return new Estimates(efforts);
    }

    /** A task's effort; a zero guess for a task with sub-tasks, in a checklist, or not in the roadmap. */
    public Effort of(Task task) {
        return efforts.getOrDefault(task.key(), new Effort(MinuteRange.ZERO, Effort.Origin.GUESSED));
    }

    /** The sum over the leaves below some tasks, in minutes. */
    public MinuteRange sum(Iterable<Task> tasks) {
        long min = 0;
        long max = 0;
        for (Task task : tasks) {
            for (Task leaf : task.leaves().toList()) {
                var minutes = of(leaf).minutes();
                min += minutes.min();
                max += minutes.max();
            }
        }
        return new MinuteRange(Math.toIntExact(min), Math.toIntExact(max));
    }

    private static void share(Module module, Allotment.@Nullable Share allotted, Map<Key, Effort> efforts) {
        var open = new ArrayList<Task>();
        var own = MinuteRange.ZERO;
        for (Task task : module.tasks().stream().flatMap(Task::leaves).toList()) {
            var effort = task.effort();
            if (effort == null) {
                open.add(task);
            } else {
                efforts.put(task.key(), effort);
                own = own.plus(effort.minutes());
            }
        }
        var hours = module.effort();
        if (hours != null) {
            share(hours.minutes().less(own), Effort.Origin.SHARED, open, efforts);
        } else if (allotted != null) {
            share(allotted.minutes(), Effort.Origin.ASSUMED, open, efforts);
        } else {
            open.forEach(task -> efforts.put(task.key(), GUESS));
        }
    }

    private static void share(MinuteRange minutes, Effort.Origin origin, List<Task> tasks, Map<Key, Effort> efforts) {
        if (!tasks.isEmpty()) {
            var weights = tasks.stream().map(task -> Weights.of(task.kind())).toList();
            var parts = Weights.split(minutes, weights);
            for (int i = 0; i < tasks.size(); i++) {
                efforts.put(tasks.get(i).key(), new Effort(parts.get(i), origin));
            }
        }
    }
}
