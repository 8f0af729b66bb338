package dev.cairn.figures;

import java.time.LocalDate;

/**
 * One day of the year.
 *
 * @param minutes worked on it
 * @param tasks leaves of study phases done on it
 * @param planned minutes the plan holds for it; 0 for days that have passed
 * @param off whether it is a day off, or one that has no hours
 */
public record DayFigures(LocalDate day, int minutes, int tasks, int planned, boolean off) {}
