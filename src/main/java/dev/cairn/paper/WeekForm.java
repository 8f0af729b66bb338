package dev.cairn.paper;

/** How a week lies on paper. */
public enum WeekForm {
    /** Days across, times down. */
    GRID,
    /** Days down, each with its tasks. */
    LIST
}
