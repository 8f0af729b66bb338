package dev.cairn.ui.timeline;

import dev.cairn.schedule.hours.Dates;

/**
 * Where a bar lies.
 *
 * @param from the day it begins with, counted from 1970, with its fraction
 * @param to the end of its last day
 */
record Stretch(double from, double to) {
    static Stretch of(Dates dates) {
        return new Stretch(dates.from().toEpochDay(), dates.to().toEpochDay() + 1.0);
    }

    Stretch moved(double days) {
        return new Stretch(from + days, to + days);
    }

    Stretch towards(Stretch other, double part) {
        return new Stretch(from + (other.from - from) * part, to + (other.to - to) * part);
    }
}
