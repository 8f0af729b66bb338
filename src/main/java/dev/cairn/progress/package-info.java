/**
 * What happened, and how a roadmap stands because of it: the events a learner's work leaves behind, their inverses, and the pure
 * function that derives the present state from them.
 *
 * <p>Knows the model only: no clock, no files, no database.
 */
@NullMarked
package dev.cairn.progress;

import org.jspecify.annotations.NullMarked;
