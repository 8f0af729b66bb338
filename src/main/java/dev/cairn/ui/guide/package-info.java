/**
 * Text worth reading, drawn: Markdown as nodes of the scene, and the view of a roadmap's guide pages. Notes elsewhere are drawn by
 * {@link dev.cairn.ui.guide.MarkdownPane} too. Reading roadmaps out of Markdown is not done here.
 */
@NullMarked
package dev.cairn.ui.guide;

import org.jspecify.annotations.NullMarked;
