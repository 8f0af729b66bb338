package dev.cairn.topics;

import dev.cairn.schedule.TaskId;
import java.util.Comparator;

/** Two tasks of different roadmaps, in an order that does not depend on which came first. */
public record Pair(TaskId one, TaskId other) {
    private static final Comparator<TaskId> BY_NAME = Comparator.<TaskId, String>comparing(
                    it -> it.roadmap().slug())
            .thenComparing(it -> it.task().value());

    /** The same wherever it is asked. */
    public static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::one, BY_NAME).thenComparing(Pair::other, BY_NAME);

    public Pair {
        if (one.roadmap().equals(other.roadmap())) {
            throw new IllegalArgumentException("two tasks of " + one.roadmap() + " share no topic");
        }
        if (BY_NAME.compare(one, other) > 0) {
            var last = one;
            one = other;
            other = last;
        }
    }

    public boolean has(TaskId task) {
        return one.equals(task) || other.equals(task);
    }

    /** The task that is linked with one of the two. */
    public TaskId other(TaskId task) {
        return one.equals(task) ? other : one;
    }
}
