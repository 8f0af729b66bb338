/**
 * The way of a file into the library as the learner sees it: chosen or dropped, read, shown with everything that was found in it,
 * and kept or not. What a file means is not decided here.
 */
@NullMarked
package dev.cairn.ui.intake;

import org.jspecify.annotations.NullMarked;
