/** The day: what is on now and next, what is done of what was planned, and what was left. */
@NullMarked
package dev.cairn.ui.today;

import org.jspecify.annotations.NullMarked;
