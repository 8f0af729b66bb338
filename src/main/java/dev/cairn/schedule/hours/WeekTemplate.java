package dev.cairn.schedule.hours;

/**
 * A weekly commitment to start from with one click.
 *
 * @param label what the document calls it; empty where it has no name
 * @param line where it stands in the source file, counted from 1; 0 where it stands nowhere
 */
public record WeekTemplate(String label, WeekPattern windows, int line) {}
