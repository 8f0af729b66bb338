package dev.cairn.figures;

import dev.cairn.schedule.hours.Dates;

/**
 * A stretch of time against the one of the same length before it.
 *
 * @param now its last day is today
 * @param before the stretch before it
 */
public record Trend(Dates now, int minutes, int tasks, Dates before, int minutesBefore, int tasksBefore) {}
