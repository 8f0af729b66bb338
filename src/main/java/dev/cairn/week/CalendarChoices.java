package dev.cairn.week;

import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What calendars shall be told.
 *
 * @param scope one roadmap, or {@link RoadmapId#ALL}
 * @param from the first day
 * @param to the last day; null for all there is
 * @param tasks whether tasks are told too, beside the sessions
 * @param habits whether habits are told too; only where the scope is all roadmaps
 * @param alarm minutes before a session at which the calendar shall ring; null for never
 */
public record CalendarChoices(
        RoadmapId scope,
        LocalDate from,
        @Nullable LocalDate to,
        boolean tasks,
        boolean habits,
        @Nullable Integer alarm) {

    /** The sessions of all roadmaps from one day to another, and nothing else. */
    public static CalendarChoices sessions(LocalDate from, @Nullable LocalDate to) {
        return new CalendarChoices(RoadmapId.ALL, from, to, false, false, null);
    }

    /** Whether a day is among those that were chosen. */
    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
