package dev.cairn.schedule.repair;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Window;

/**
 * How much more a learner will do to catch up.
 *
 * @param weekMinutes the most in a week, with what is usual; at least 1
 * @param weeks for how long at most, at least 1
 */
public record Limit(int weekMinutes, int weeks) {
    private static final int WEEKS = 4;
    private static final int HALF_HOUR = 30;

    /** The most minutes a week has. */
    public static final int MOST = 7 * Window.DAY;

    /** The most weeks one can ask for. */
    public static final int LONGEST = 52;

    public Limit {
        if (weekMinutes < 1 || weekMinutes > MOST || weeks < 1 || weeks > LONGEST) {
            throw new IllegalArgumentException(weekMinutes + " minutes a week for " + weeks + " weeks");
        }
    }

    /** Half as much again as usual, for four weeks. */
    public static Limit usual(Availability availability) {
        int more = availability.usualMinutes() * 3 / 2;
        return new Limit(Math.clamp((more + HALF_HOUR - 1L) / HALF_HOUR * HALF_HOUR, HALF_HOUR, MOST), WEEKS);
    }
}
