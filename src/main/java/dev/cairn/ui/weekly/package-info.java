/** Planning a week, and looking back at it. */
@NullMarked
package dev.cairn.ui.weekly;

import org.jspecify.annotations.NullMarked;
