package dev.cairn.figures;

/**
 * Study days in a row with work on them. Days off, and days that have no hours, neither count nor break it; today breaks nothing until it
 * is over.
 *
 * @param current the days of the streak that is on; 0 where there is none
 * @param longest the most there ever were, the present one included
 */
public record Streak(int current, int longest) {}
