package dev.cairn.roadmap;

/**
 * A stated length of time such as "4-6 weeks".
 *
 * @param min at least 0
 * @param max at least {@code min}; equal to it where one figure was stated
 * @param unit what is counted
 */
public record Span(double min, double max, Unit unit) {

    /** What a span counts. */
    public enum Unit {
        HOURS,
        DAYS,
        WEEKS,
        MONTHS
    }

    public Span {
        if (!(min >= 0) || !(max >= min)) {
            throw new IllegalArgumentException(min + " to " + max + " " + unit);
        }
    }
}
