package dev.cairn.ui.timeline;

/**
 * A bar that is being changed.
 *
 * @param was where it lies without the change
 * @param is where the pointer has it
 * @param hint what that would mean, in a few words
 */
record Drag(RowId row, Stretch was, Stretch is, String hint) {}
