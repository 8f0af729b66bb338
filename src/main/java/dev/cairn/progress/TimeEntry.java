package dev.cairn.progress;

import dev.cairn.roadmap.Key;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time a learner worked on a task.
 *
 * @param day the study day it counts for
 * @param seconds how long, breaks left out; from 1 to {@link #LONGEST}
 * @param begin when the timer was started; null for time that was logged by hand. With breaks it ended later than so many seconds after
 */
public record TimeEntry(
        Key task, LocalDate day, int seconds, @Nullable Instant begin) {
    /** A day and a night: whoever works longer sleeps in between. */
    public static final int LONGEST = 24 * 60 * 60;

    public TimeEntry {
        if (seconds < 1 || seconds > LONGEST) {
            throw new IllegalArgumentException("from a second to a day, not " + seconds + " seconds");
        }
    }

    /** Seconds as whole minutes, rounded; never 0 for what is more than nothing. */
    public static int minutes(long seconds) {
        return seconds == 0 ? 0 : Math.toIntExact(Math.max(1, Math.round(seconds / 60.0)));
    }

    /** Whether the timer took it. */
    public boolean timed() {
        return begin != null;
    }

    /** The same with another length. */
    public TimeEntry withSeconds(int newSeconds) {
        return new TimeEntry(task, day, newSeconds, begin);
    }

    /** The same on another day. */
    public TimeEntry withDay(LocalDate newDay) {
        return new TimeEntry(task, newDay, seconds, begin);
    }
}
