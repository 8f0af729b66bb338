package dev.cairn.ui.timeline;

/** What the view shows. */
enum TimelineState {
    LOADING,
    /** There is nothing to plan. */
    EMPTY,
    FAILED,
    SHOWN
}
