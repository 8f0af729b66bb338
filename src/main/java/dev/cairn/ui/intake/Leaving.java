package dev.cairn.ui.intake;

/**
 * The ways off a page.
 *
 * @param onward to the next file that waits, or back to the view
 * @param stop back to the view, whatever waits
 */
record Leaving(Runnable onward, Runnable stop) {}
