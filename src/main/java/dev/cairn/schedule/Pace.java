package dev.cairn.schedule;

/** What sets the pace of a plan. */
public enum Pace {
    /** The learner's windows, filled in order. */
    HOURS,
    /** The weeks the document states, counted from the start date; the load this makes is set against the hours there are. */
    WEEKS
}
