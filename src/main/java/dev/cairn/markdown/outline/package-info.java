/**
 * The outline of a Markdown document: headings, lists, tables and prose, each with its lines. The one place that knows the Markdown
 * parser; knows nothing of study plans.
 */
@NullMarked
package dev.cairn.markdown.outline;

import org.jspecify.annotations.NullMarked;
