package dev.cairn.ui.week;

import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of a day something could be put at.
 *
 * @param start minutes since midnight
 * @param minutes at least 1; it ends on the day it begins
 */
record Slot(LocalDate date, int start, int minutes) {
    static final int SHORTEST = 5;

    /** The same, kept inside its day. */
    static Slot within(LocalDate date, int start, int minutes) {
        int length = Math.clamp(minutes, SHORTEST, Window.DAY);
        return new Slot(date, Math.clamp(start, 0, Window.DAY - length), length);
    }

    static Slot of(Session session) {
        return new Slot(session.date(), session.start(), session.minutes());
    }

    Window window() {
        return new Window(start, start + minutes);
    }

    LocalDateTime begins() {
        return date.atStartOfDay().plusMinutes(start);
    }

    LocalDateTime ends() {
        return begins().plusMinutes(minutes);
    }

    boolean overlaps(Window other) {
        return start < other.to() && other.from() < start + minutes;
    }
}
