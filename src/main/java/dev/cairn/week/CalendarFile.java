package dev.cairn.week;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a file for calendar programs.
 *
 * @param name what they call the calendar
 * @param zone in which the times of the events are meant
 * @param alarm minutes before a session at which they ring; null for never
 */
public record CalendarFile(
        String name, ZoneId zone, @Nullable Integer alarm, List<CalendarEvent> events) {
    public CalendarFile {
        events = List.copyOf(events);
    }
}
