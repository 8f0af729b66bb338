package dev.cairn.topics;

import dev.cairn.schedule.TaskId;
import java.util.Comparator;

/** Two tasks of different roadmaps, in an order that does not depend on which came first. */
public record Pair(TaskId one, TaskId other) {
    private static final Comparator<TaskId> ORDER = Comparator.<TaskId, String>comparing(
                    it -> it.roadmap().slug())
            .thenComparing(it -> it.task().value());

    public Pair {
        if (one.roadmap().equals(other.roadmap())) {
            throw new IllegalArgumentException("two tasks of " + one.roadmap() + " share no topic");
        }
        if (ORDER.compare(one, other) > 0) {
            var last = one;
            one = other;
            other = last;
        }
    }

    public boolean has(TaskId task) {
        return one.equals(task) || other.equals(task);
    }
}
