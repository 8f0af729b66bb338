package dev.cairn.markdown.reading;

/**
 * Where the text of a list item begins.
 *
 * @param line counted from 1
 * @param column counted from 0; all characters before it are ASCII
 */
public record ItemPlace(int line, int column) {}
