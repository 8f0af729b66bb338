package dev.cairn.schedule.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a week, as ISO 8601 writes it: {@code 2026-W48}. A week that begins on another day than Monday has the name of the ISO week
 * that holds its fourth day, so that each has one of its own.
 *
 * @param year the week-based year, which may differ from that of the date around the turn of a year
 * @param number 1 to 53
 */
public record WeekName(int year, int number) implements Comparable<WeekName> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-?[Ww](\\d{1,2})");
    private static final int FOURTH = 3;

    /** @throws IllegalArgumentException where the year has no such week */
    public WeekName {
        if (number < 1 || number > weeksOf(year)) {
            throw new IllegalArgumentException(year + " has no week " + number);
        }
    }

    private static long weeksOf(int year) {
        // The 28th of December is always in the last week of its year.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The name of the week that begins on a date. */
    static WeekName beginning(LocalDate first) {
        var middle = first.plusDays(FOURTH);
        return new WeekName(middle.get(IsoFields.WEEK_BASED_YEAR), middle.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads {@code 2026-W48}; empty for anything else, and for a week the year does not have. */
    public static Optional<WeekName> read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WeekName(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
        } catch (IllegalArgumentException | DateTimeException noSuchWeek) {
            return Optional.empty();
        }
    }

    /** The week of this name that begins on some day of the week. */
    public WeekSpan span(DayOfWeek firstDay) {
        var monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        // Whichever day it begins on, the fourth of its days is in this ISO week.
        return WeekSpan.holding(monday.plusDays(FOURTH), firstDay);
    }

    @Override
    public int compareTo(WeekName other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        // By this name it is kept: the figures of the learner's language are for reading.
        return String.format(Locale.ROOT, "%04d-W%02d", year, number);
    }
}
