/**
 * What the words of a study plan mean, in many languages: periods ("Week 3"), amounts ("8-10 hours"), labels ("Duration"). Knows
 * neither Markdown nor the model's tree.
 */
@NullMarked
package dev.cairn.markdown.words;

import org.jspecify.annotations.NullMarked;
