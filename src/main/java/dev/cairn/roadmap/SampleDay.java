package dev.cairn.roadmap;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A line of a sample week the roadmap states, such as "Saturday: 4 hours, projects".
 *
 * @param days the weekdays it speaks of, never empty
 * @param minutes minutes on each of these days
 * @param purpose what the time is for; empty where the document does not say
 * @param line where it stands in the source file, counted from 1
 */
public record SampleDay(Set<DayOfWeek> days, MinuteRange minutes, String purpose, int line) {
    public SampleDay {
        // In the order of the week, whatever order they came in.
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
