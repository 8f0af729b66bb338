package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;

/** A window with its weekday. */
record Slot(DayOfWeek day, Window window) {

    boolean holds(DayOfWeek otherDay, int minute) {
        return day == otherDay && minute >= window.from() && minute < window.to();
    }
}
