package dev.cairn.roadmap;

/** How a task stands. */
public enum Status {
    OPEN,
    DONE,
    /** "I know this already": neither done nor open, and its hours are free. */
    SKIPPED
}
