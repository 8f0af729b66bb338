/** The whole plan against the calendar: bars, milestones, days off, load. */
@NullMarked
package dev.cairn.ui.timeline;

import org.jspecify.annotations.NullMarked;
