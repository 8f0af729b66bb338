package dev.cairn.markdown.words;

import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure with its unit: "8-10 hours", "2 weeks", "1.5 h/day".
 *
 * @param min at least 0
 * @param max at least {@code min}
 */
public record Amount(double min, double max, Unit unit, Rate rate) {

    /** What is counted. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** Whether the figure comes once, or again and again. */
    public enum Rate {
        ONCE,
        PER_DAY,
        PER_WEEK
    }

    private static final double MOST_HOURS = 20_000;

    /** Whether it says how much work something is, as against how long it takes on the calendar. */
    public boolean isWork() {
        return unit == Unit.HOURS && max <= MOST_HOURS || unit == Unit.MINUTES;
    }

    /** The work, in minutes. */
    public MinuteRange minutes() {
        return unit == Unit.MINUTES
                ? new MinuteRange((int) Math.round(min), (int) Math.round(max))
                : MinuteRange.ofHours(min, max);
    }

    /** The stretch of time; null for one that counts minutes. */
    public @Nullable Span span() {
        return switch (unit) {
            case MINUTES -> null;
            case HOURS -> new Span(min, max, Span.Unit.HOURS);
            case DAYS -> new Span(min, max, Span.Unit.DAYS);
            case WEEKS -> new Span(min, max, Span.Unit.WEEKS);
            case MONTHS -> new Span(min, max, Span.Unit.MONTHS);
            case YEARS -> new Span(min * 12, max * 12, Span.Unit.MONTHS);
        };
    }
}
