package dev.cairn.schedule;

import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;

/**
 * Time of a date that is kept for recalling what was learned.
 *
 * @param start minutes since midnight
 * @param minutes how long, at least 1; over before midnight
 */
public record ReviewTime(LocalDate date, int start, int minutes) {
    public Window window() {
        return new Window(start, start + minutes);
    }
}
