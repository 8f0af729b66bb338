package dev.cairn.roadmap;

import java.util.stream.Stream;

/**
 * How many tasks are done, skipped and there in all. Counts every tickable item, sub-tasks included.
 *
 * @param done ticked
 * @param skipped neither done nor open
 * @param total all of them, done and skipped included
 */
public record Tally(int done, int skipped, int total) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public static Tally of(Stream<Task> tasks) {
        return tasks.map(Tally::of).reduce(NONE, Tally::plus);
    }

    /** One task by itself, without its sub-tasks. */
    public static Tally of(Task task) {
        return switch (task.status()) {
            case DONE -> new Tally(1, 0, 1);
            case SKIPPED -> new Tally(0, 1, 1);
            case OPEN -> new Tally(0, 0, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(done + other.done, skipped + other.skipped, total + other.total);
    }

    public Tally minus(Tally other) {
        return new Tally(done - other.done, skipped - other.skipped, total - other.total);
    }

    public int open() {
        return total - done - skipped;
    }

    /** What was skipped frees its place: the done ones of those not skipped, 0 to 1; 0 where there are none. */
    public double fraction() {
        int counted = total - skipped;
        return counted == 0 ? 0 : (double) done / counted;
    }

    /** Whether there is something, and none of it is open. */
    public boolean complete() {
        return total > 0 && open() == 0;
    }
}
