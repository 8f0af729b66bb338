package dev.cairn.schedule.planner;

import dev.cairn.schedule.Unplaced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where some minutes of a task find their place.
 *
 * @param stretches in order, each in a window of its own
 * @param missing minutes that found none
 * @param reason why they found none; null where all did
 * @param figure explains the reason, see {@link Unplaced}
 */
record Fit(List<Stretch> stretches, int missing, Unplaced.@Nullable Reason reason, int figure) {

    static Fit whole(List<Stretch> stretches) {
        return new Fit(stretches, 0, null, 0);
    }

    static Fit none(int minutes, Unplaced.Reason reason, int figure) {
        return new Fit(List.of(), minutes, reason, figure);
    }

    boolean isWhole() {
        return missing == 0;
    }

    /** When the last of it is over; only where something found a place. */
    long end() {
        return stretches.getLast().to();
    }
}
