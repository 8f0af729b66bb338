/** The hours there are: windows drawn on a week, days off, habits, and how the week is split over roadmaps. */
@NullMarked
package dev.cairn.ui.hours;

import org.jspecify.annotations.NullMarked;
