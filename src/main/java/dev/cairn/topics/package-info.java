/**
 * Topics that stand in more than one roadmap: which tasks are the same, by the learner's word.
 *
 * <p>Pure.
 */
@NullMarked
package dev.cairn.topics;

import org.jspecify.annotations.NullMarked;
