/** What calendar programs get of the plan: a file, once or kept current. */
@NullMarked
package dev.cairn.ui.calendar;

import org.jspecify.annotations.NullMarked;
