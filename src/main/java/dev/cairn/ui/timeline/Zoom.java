package dev.cairn.ui.timeline;

/** How much of a chart is seen. */
enum Zoom {
    DAYS,
    WEEKS,
    /** All of it, whatever the width. */
    WHOLE,
    /** As the learner zoomed. */
    FREE
}
