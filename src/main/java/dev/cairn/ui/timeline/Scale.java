package dev.cairn.ui.timeline;

import java.time.LocalDate;

/**
 * Which day stands where.
 *
 * @param start the day at x = 0, counted from 1970, with its fraction
 * @param perDay pixels a day takes, more than 0
 */
record Scale(double start, double perDay) {
    /** Two centuries on a laptop, and two hours on a finger's breadth. */
    static final double LEAST = 0.02;

    static final double MOST = 120;
    static final double DAYS = 36;
    static final double WEEKS = 9;

    Scale {
        perDay = Math.clamp(perDay, LEAST, MOST);
    }

    /** So that some days fill a width. */
    static Scale fitting(double from, double days, double width) {
        return new Scale(from, Math.max(1, width) / Math.max(1, days));
    }

    double x(double day) {
        return (day - start) * perDay;
    }

    double x(LocalDate day) {
        return x((double) day.toEpochDay());
    }

    /** The day at x, with its fraction. */
    double day(double x) {
        return start + x / perDay;
    }

    LocalDate date(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(day(x)));
    }

    /** Other pixels a day, with the same day at x. */
    Scale zoomed(double newPerDay, double x) {
        double held = Math.clamp(newPerDay, LEAST, MOST);
        return new Scale(day(x) - x / held, held);
    }

    Scale panned(double pixels) {
        return new Scale(start + pixels / perDay, perDay);
    }

    Scale from(double newStart) {
        return new Scale(newStart, perDay);
    }
}
