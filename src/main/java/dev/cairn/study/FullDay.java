package dev.cairn.study;

import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * No more than {@link TimeEntry#LONGEST} is logged by hand on a study day, in all roadmaps together. The timer may take a day beyond that,
 * since what it took was worked; such a day can be made shorter, but no longer.
 *
 * @param time all that was logged so far
 */
public record FullDay(TimeLog time) {

    /**
     * Whether so much can stand on a day.
     *
     * @param seconds more than 0
     * @param instead the entry it takes the place of; null for a new one
     */
    public boolean has(LocalDate day, long seconds, @Nullable UUID instead) {
        return logged(day, instead) + seconds <= TimeEntry.LONGEST || seconds <= there(day, instead);
    }

    /** Seconds logged on a day besides an entry; null for all of them. */
    public long logged(LocalDate day, @Nullable UUID but) {
        return time.entries().values().stream()
                .flatMap(it -> it.entrySet().stream())
                .filter(it -> it.getValue().day().equals(day) && !it.getKey().equals(but))
                .mapToLong(it -> it.getValue().seconds())
                .sum();
    }

    /** Seconds an entry takes of a day as it is. */
    private long there(LocalDate day, @Nullable UUID name) {
        return name == null ? 0 : logged(day, null) - logged(day, name);
    }
}
