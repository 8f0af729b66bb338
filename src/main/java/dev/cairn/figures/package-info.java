/**
 * The figures of the progress view: what was done when, how it compares with the plan and with what was estimated, and what lies ahead.
 *
 * <p>Pure, and computed from how things stand, which is derived from the events; nothing here is kept. What each figure means stands in
 * docs/progress.md.
 */
@NullMarked
package dev.cairn.figures;

import org.jspecify.annotations.NullMarked;
