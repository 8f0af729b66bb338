package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What adds up on the way from the tasks to the phase.
 *
 * @param tally every tickable item, sub-tasks included
 * @param doneMinutes estimated minutes of leaves that are done
 * @param totalMinutes estimated minutes of leaves that are not skipped
 * @param lastDone the latest day something was done; null where none is known
 */
record Sums(
        Tally tally,
        long doneMinutes,
        long totalMinutes,
        @Nullable LocalDate lastDone) {
    static final Sums NONE = new Sums(Tally.NONE, 0, 0, null);

    /** One task by itself, with the minutes it counts for: none where it has sub-tasks. */
    static Sums of(Task task, int minutes) {
        return switch (task.status()) {
            case OPEN -> new Sums(Tally.of(task), 0, minutes, null);
            case DONE ->
                new Sums(
                        Tally.of(task),
                        minutes,
                        minutes,
                        task.state().standing().since());
            case SKIPPED -> new Sums(Tally.of(task), 0, 0, null);
        };
    }

    static Sums of(List<Item> items) {
        var sum = NONE;
        for (Item item : items) {
            sum = sum.plus(item.sums());
        }
        return sum;
    }

    Sums plus(Sums other) {
        return new Sums(
                tally.plus(other.tally),
                doneMinutes + other.doneMinutes,
                totalMinutes + other.totalMinutes,
                later(lastDone, other.lastDone));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    boolean underWay() {
        return tally.done() > 0 && tally.open() > 0;
    }
}
