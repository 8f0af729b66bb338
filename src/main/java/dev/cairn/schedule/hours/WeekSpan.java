package dev.cairn.schedule.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Seven days in a row. */
public record WeekSpan(LocalDate first) {
    private static final int DAYS = 7;

    /** The week that holds a date, where weeks begin on some day. */
    public static WeekSpan holding(LocalDate date, DayOfWeek firstDay) {
        return new WeekSpan(date.with(TemporalAdjusters.previousOrSame(firstDay)));
    }

    public LocalDate last() {
        return first.plusDays(DAYS - 1);
    }

    public List<LocalDate> days() {
        return first.datesUntil(first.plusDays(DAYS)).toList();
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && date.isBefore(first.plusDays(DAYS));
    }

    /** So many weeks later; earlier where negative. */
    public WeekSpan plus(int weeks) {
        return new WeekSpan(first.plusWeeks(weeks));
    }

    public WeekName name() {
        return WeekName.beginning(first);
    }
}
