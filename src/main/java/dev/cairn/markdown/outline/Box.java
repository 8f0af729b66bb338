package dev.cairn.markdown.outline;

/**
 * A checkbox.
 *
 * @param line the source line it stands on, counted from 1
 * @param bracket which opening square bracket of that line it is, counted from 1: brackets stay where they are when damaged text is
 *     repaired, columns do not
 */
public record Box(boolean done, int line, int bracket) {}
