/** The timer in the window: its place at the head, what is asked when it is stopped or the learner was away, and the lengths of work and breaks. */
@NullMarked
package dev.cairn.ui.timer;

import org.jspecify.annotations.NullMarked;
