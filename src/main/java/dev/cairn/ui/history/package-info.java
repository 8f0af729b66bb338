/** All that was done, by day, and the way back to each step and forth again. */
@NullMarked
package dev.cairn.ui.history;

import org.jspecify.annotations.NullMarked;
