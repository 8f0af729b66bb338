package dev.cairn.schedule.hours;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was made of hours written as text that does not say quite what it seems to.
 *
 * @param piece the times as they were written ("22:00-01:00")
 * @param days the days they were written for, never empty
 * @param window what came of it: the part after midnight, which lies on the day after each of the days; or the window that several were
 *     joined to, on each of the days
 */
public record HoursNotice(Kind kind, String piece, Set<DayOfWeek> days, Window window) {

    /** What was made of it. */
    public enum Kind {
        /** It crosses midnight: what lies after it was put on the next day. */
        CUT_AT_MIDNIGHT,
        /** It overlaps another window: both were joined. */
        JOINED
    }

    public HoursNotice {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
