package dev.cairn.markdown.text;

import org.jspecify.annotations.Nullable;

/**
 * What became of one run of damaged text.
 *
 * @param loss a full sentence about what could not be saved; null where nothing was lost
 */
record MendedRun(String text, @Nullable String loss) {}
