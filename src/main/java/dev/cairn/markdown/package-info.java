/**
 * Markdown in and out: fetching files, reading roadmaps, writing ticks back byte for byte. The rooms behind: {@code text} makes sound
 * text of bytes, {@code outline} parses it, {@code words} knows the languages, {@code reading} understands the plan.
 */
@NullMarked
package dev.cairn.markdown;

import org.jspecify.annotations.NullMarked;
