/**
 * The learner's time: hours of a week, spells that differ, habits, templates, reading and writing hours as text; weeks and days of the
 * calendar.
 *
 * <p>Pure; dates and times are local.
 */
@NullMarked
package dev.cairn.schedule.hours;

import org.jspecify.annotations.NullMarked;
