package dev.cairn.schedule.hours;

import java.time.LocalDate;

/**
 * Days with other windows than usual: a day off, a holiday, an evening given up, three weeks with more hours.
 *
 * @param to the last day, not before {@code from}
 * @param windows what holds instead of the usual week; {@link WeekPattern#NONE} for days off
 * @param label why, in the learner's words; empty where none were given
 */
public record Spell(LocalDate from, LocalDate to, WeekPattern windows, String label) {
    public Spell {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public static Spell off(LocalDate from, LocalDate to, String label) {
        return new Spell(from, to, WeekPattern.NONE, label);
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean isOff() {
        return windows.isEmpty();
    }
}
