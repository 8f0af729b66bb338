package dev.cairn.figures;

import dev.cairn.schedule.hours.Availability;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/** Counts study days in a row. */
final class Streaks {
    private Streaks() {}

    /**
     * The streak.
     *
     * @param worked days on which something was learned; those after today do not count
     * @param availability tells which days have hours, as far as it is known now
     */
    static Streak of(Collection<LocalDate> worked, Availability availability, LocalDate today) {
        int longest = 0;
        int run = 0;
        LocalDate last = null;
        for (LocalDate day : new TreeSet<>(worked).headSet(today, true)) {
            run = last == null || missed(availability, last, day) ? 1 : run + 1;
            longest = Math.max(longest, run);
            last = day;
        }
        boolean on = last != null && !missed(availability, last, today);
        return new Streak(on ? run : 0, longest);
    }

    /** Whether a day between two others had hours, and so was to be worked. */
    private static boolean missed(Availability availability, LocalDate from, LocalDate to) {
        return from.plusDays(1).isBefore(to)
                && from.plusDays(1).datesUntil(to).anyMatch(day -> availability.minutes(day) > 0);
    }
}
