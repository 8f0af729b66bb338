package dev.cairn.paper;

/** What may be left out of a printed week. */
public enum Part {
    /** Where a task belongs: its module and phase. */
    DETAILS,
    /** The learner's notes on the tasks, and lines to write on. */
    NOTES,
    /** The resources of the week, with short links. */
    RESOURCES,
    HABITS,
    /** The time that is kept for reviews. */
    REVIEWS,
    /** What is done already. */
    DONE
}
