package dev.cairn.week;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What calendars are told now.
 *
 * @param events by time; the same as last time where nothing changed
 * @param marks what to remember of it, once it was written; none where nothing changed
 */
public record CalendarTold(List<CalendarEvent> events, List<CalendarMark> marks) {
    public CalendarTold {
        events = List.copyOf(events);
        marks = List.copyOf(marks);
    }

    /**
     * What is to be told, seen from what was told before.
     *
     * <p>Whatever lies in the range that was chosen is told, and so is what was told to lie there and moved out of it. What was told and
     * is no more is called off, in every file for some weeks.
     *
     * @param marks what calendars were told last
     * @param now when it is told, on the learner's clock: in its zone times are meant
     */
    public static CalendarTold of(
            CalendarMatter matter,
            CalendarChoices choices,
            Collection<CalendarMark> marks,
            ZonedDateTime now,
            Phrases phrases) {
        return new CalendarTelling(matter, choices, marks, now, phrases).told();
    }
}
