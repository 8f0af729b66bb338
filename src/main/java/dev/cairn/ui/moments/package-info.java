/** A word and a stone for what was finished. */
@NullMarked
package dev.cairn.ui.moments;

import org.jspecify.annotations.NullMarked;
