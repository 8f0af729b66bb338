package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The effort of every task of a roadmap, by the most trusted figure there is: the learner's own, the one stated on the task, its
 * part of the module's hours, or a guess of one hour.
 *
 * <p>A module's hours are what is left after the tasks with figures of their own, shared out over the others by {@link
 * #weight weight} with the largest remainders rounded up, so that the minutes add up to the module's exactly. Only tasks without
 * sub-tasks take part. What a task is worth does not depend on whether it is done.
 */
public final class Estimates {
    private static final Effort GUESS = new Effort(new MinuteRange(60, 60), Effort.Origin.GUESSED);

    private final Map<Key, Effort> efforts;

    private Estimates(Map<Key, Effort> efforts) {
        this.efforts = efforts;
    }

    public static Estimates of(Roadmap roadmap) {
        var efforts = new HashMap<Key, Effort>();
        roadmap.studyPhases().flatMap(phase -> phase.modules().stream()).forEach(module -> share(module, efforts));
        return new Estimates(efforts);
    }

    /** The estimates of one study module alone: what its tasks are worth does not depend on other modules. */
    public static Estimates of(Module module) {
        var efforts = new HashMap<Key, Effort>();
        share(module, efforts);
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

    private static void share(Module module, Map<Key, Effort> efforts) {
        var open = new ArrayList<Task>();
        int ownMin = 0;
        int ownMax = 0;
        for (Task task : module.tasks().stream().flatMap(Task::leaves).toList()) {
            var effort = task.effort();
            if (effort == null) {
                open.add(task);
            } else {
                efforts.put(task.key(), effort);
                ownMin += effort.minutes().min();
                ownMax += effort.minutes().max();
            }
        }
        var hours = module.effort();
        if (hours == null) {
            open.forEach(task -> efforts.put(task.key(), GUESS));
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        int min = Math.max(0, hours.minutes().min() - ownMin);
        int max = Math.max(min, hours.minutes().max() - ownMax);
        int[] mins = shares(min, open);
        int[] extras = shares(max - min, open);
        for (int i = 0; i < open.size(); i++) {
            var range = new MinuteRange(mins[i], mins[i] + extras[i]);
            efforts.put(open.get(i).key(), new Effort(range, Effort.Origin.SHARED));
        }
    }

    /** Splits minutes by weight, exactly: whole parts first, then one minute each to the largest remainders. */
    private static int[] shares(int minutes, List<Task> tasks) {
        long weights = tasks.stream().mapToLong(task -> weight(task.kind())).sum();
        int[] shares = new int[tasks.size()];
        var byRemainder = new ArrayList<Integer>();
        int left = minutes;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (int) ((long) minutes * weight(tasks.get(i).kind()) / weights);
            left -= shares[i];
            byRemainder.add(i);
        }
        byRemainder.sort((a, b) ->
                Long.compare(remainder(minutes, tasks.get(b), weights), remainder(minutes, tasks.get(a), weights)));
        for (int i = 0; i < left; i++) {
            shares[byRemainder.get(i)]++;
        }
        return shares;
    }

    private static long remainder(int minutes, Task task, long weights) {
        return (long) minutes * weight(task.kind()) % weights;
    }

    /** How heavy a kind of task is against the others in its module: hands-on work weighs more than reading. */
    private static int weight(TaskKind kind) {
        return switch (kind) {
            case PROJECT -> 16;
            case PRACTICE -> 5;
            case STUDY, ACTION -> 4;
            case MILESTONE, RESOURCE -> 2;
        };
    }
}
