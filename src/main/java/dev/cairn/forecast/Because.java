package dev.cairn.forecast;

/**
 * A part of why a date moved.
 *
 * @param days later, or earlier where less than 0
 */
public record Because(Cause what, int days) {

    /** What moves a date. */
    public enum Cause {
        /** Work was added, dropped or estimated anew. */
        WORK,
        /** More or less was done than the pace of then foretold, and the pace is another since. */
        PACE,
        /** The usual hours are others. */
        AVAILABILITY,
        /** Days off, or days with other hours, came or went. */
        DAYS_OFF
    }
}
