package dev.cairn.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands, and since when.
 *
 * @param status open, done or skipped
 * @param since the study day on which it became done or skipped in Cairn; null while it is open, and for what was ticked already
 *     in the file
 */
public record Standing(Status status, @Nullable LocalDate since) {
    public static final Standing OPEN = new Standing(Status.OPEN, null);

    public static Standing done(LocalDate since) {
        return new Standing(Status.DONE, since);
    }

    public static Standing skipped(LocalDate since) {
        return new Standing(Status.SKIPPED, since);
    }
}
