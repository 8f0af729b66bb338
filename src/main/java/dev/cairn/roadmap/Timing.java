package dev.cairn.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * When the document wants a task done.
 *
 * @param week the week of the plan; null where it does not say
 * @param days the days of that week; null where it does not say
 */
public record Timing(@Nullable Integer week, @Nullable DaySpan days) {
    public static final Timing ANY = new Timing(null, null);
}
