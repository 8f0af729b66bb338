/** The first start: a roadmap, the hours there are and a day to begin make a plan in one step. */
@NullMarked
package dev.cairn.ui.welcome;

import org.jspecify.annotations.NullMarked;
