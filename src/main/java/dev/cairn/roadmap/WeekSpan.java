package dev.cairn.roadmap;

/**
 * Weeks of a plan, counted as the document counts them: "Weeks 1-13", "Week 0".
 *
 * @param from at least 0
 * @param to the last week, at least {@code from}
 */
public record WeekSpan(int from, int to) {
    public WeekSpan {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("weeks " + from + " to " + to);
        }
    }
}
