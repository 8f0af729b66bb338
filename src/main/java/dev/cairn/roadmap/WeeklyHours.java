package dev.cairn.roadmap;

/**
 * A weekly commitment the roadmap states, such as "Part-time: 20 hours/week".
 *
 * @param label what the document calls it; empty where it has no name
 * @param minutes minutes a week
 */
public record WeeklyHours(String label, MinuteRange minutes) {}
