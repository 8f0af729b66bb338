/**
 * The reading of an outline into a roadmap: what a heading, list, table or paragraph means in a study plan, one small class a rule.
 * Sees the document through {@link dev.cairn.markdown.outline.Outline} alone.
 */
@NullMarked
package dev.cairn.markdown.reading;

import org.jspecify.annotations.NullMarked;
