/** Other ways the plan could go, beside the way it goes now: the three ways back from a slip, and what if. */
@NullMarked
package dev.cairn.ui.ways;

import org.jspecify.annotations.NullMarked;
