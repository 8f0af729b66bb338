package dev.cairn.roadmap;

/**
 * A stated amount of work such as "8-10 hours", kept in minutes.
 *
 * @param min at least 0
 * @param max at least {@code min}; equal to it where one figure was stated
 */
public record MinuteRange(int min, int max) {
    public static final MinuteRange ZERO = new MinuteRange(0, 0);

    public MinuteRange {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(min + " to " + max + " minutes");
        }
    }

    /** A range of whole or broken hours, rounded to minutes. */
    public static MinuteRange ofHours(double min, double max) {
        return new MinuteRange((int) Math.round(min * 60), (int) Math.round(max * 60));
    }

    /** What a plan reckons with unless the learner says otherwise: the middle, in minutes, halves rounded up. */
    public int middle() {
        return min + (max - min + 1) / 2;
    }

    public MinuteRange plus(MinuteRange other) {
        return new MinuteRange(Math.addExact(min, other.min), Math.addExact(max, other.max));
    }

    /** What is left when something is taken off, end from end: never below 0, and its end never before its start. */
    public MinuteRange less(MinuteRange off) {
        int left = Math.max(0, min - off.min);
        return new MinuteRange(left, Math.max(left, max - off.max));
    }
}
