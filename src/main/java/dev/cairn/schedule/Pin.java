package dev.cairn.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the plan fixed by hand. On a module or task it says on which date its first open session is, and from that date on that it
 * comes before all else; with a time, it is one session of a task at exactly that time.
 *
 * @param at minutes since midnight; null for any time of the day
 * @param minutes the length of that one session; null for all that is open of the task or module, from that date on
 */
public record Pin(
        LocalDate date, @Nullable Integer at, @Nullable Integer minutes) {
    public static Pin on(LocalDate date) {
        return new Pin(date, null, null);
    }
}
