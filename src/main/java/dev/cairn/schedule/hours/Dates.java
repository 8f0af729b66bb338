package dev.cairn.schedule.hours;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one to another, both included.
 *
 * @param to not before {@code from}
 */
public record Dates(LocalDate from, LocalDate to) {
    public Dates {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public static Dates of(LocalDate day) {
        return new Dates(day, day);
    }

    /** The days from the first of both to the last of both. */
    public Dates and(Dates other) {
        return new Dates(other.from.isBefore(from) ? other.from : from, other.to.isAfter(to) ? other.to : to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
