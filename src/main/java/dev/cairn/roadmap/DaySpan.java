package dev.cairn.roadmap;

/**
 * Days inside a week of a plan: "Day 1-3".
 *
 * @param from at least 1
 * @param to the last day, at least {@code from}
 */
public record DaySpan(int from, int to) {
    public DaySpan {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("days " + from + " to " + to);
        }
    }
}
