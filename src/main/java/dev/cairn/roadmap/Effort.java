package dev.cairn.roadmap;

/**
 * How long something should take, and where the figure comes from.
 *
 * @param minutes the range, in minutes of work
 * @param origin who says so
 */
public record Effort(MinuteRange minutes, Origin origin) {

    /** Where a figure comes from, the most trusted first. */
    public enum Origin {
        /** The learner's own figure. */
        OWN,
        /** Stated in the file, at this very place. */
        STATED,
        /** A part of what is stated one level up. */
        SHARED,
        /** A part of what the phase has: its stated hours, or its weeks at the weekly hours the roadmap assumes. */
        ASSUMED,
        /** Nothing is stated anywhere near: one hour. */
        GUESSED
    }

    public static Effort stated(MinuteRange minutes) {
        return new Effort(minutes, Origin.STATED);
    }

    public static Effort own(int minutes) {
        return new Effort(new MinuteRange(minutes, minutes), Origin.OWN);
    }
}
