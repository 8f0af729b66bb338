/** The week: a grid of its days with what was done and is planned, or a list of them. */
@NullMarked
package dev.cairn.ui.week;

import org.jspecify.annotations.NullMarked;
