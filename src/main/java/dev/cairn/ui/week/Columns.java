package dev.cairn.ui.week;

import dev.cairn.ui.DayText;
import java.time.LocalTime;

/**
 * Where the days of a week stand across.
 *
 * @param width of all, the times included
 */
record Columns(double width) {
    private static final int DAYS = 7;
    private static final double TIMES = 48;
    private static final double LONG_TIMES = 66;

    /** The room for times; those with AM and PM take more. */
    double left() {
        return DayText.time(LocalTime.of(22, 59)).length() > 5 ? LONG_TIMES : TIMES;
    }

    double x(int day) {
        return Math.rint(left() + day * (width - left()) / DAYS);
    }

    double width(int day) {
        return x(day + 1) - x(day);
    }

    /** The day at a place; the first and the last for what is beside them. */
    int day(double x) {
        return Math.clamp((long) Math.floor((x - left()) * DAYS / (width - left())), 0, DAYS - 1);
    }
}
