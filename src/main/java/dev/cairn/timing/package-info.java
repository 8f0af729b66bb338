/**
 * The timer: what it is set to, how long it ran, when the learner was away, and what becomes of it when it is stopped.
 *
 * <p>Pure: the time it is comes in. What it is is kept by a port, so that it outlives restarts, sleep and crashes.
 */
@NullMarked
package dev.cairn.timing;

import org.jspecify.annotations.NullMarked;
