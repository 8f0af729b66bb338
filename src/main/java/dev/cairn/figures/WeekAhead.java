package dev.cairn.figures;

import dev.cairn.schedule.hours.Dates;

/**
 * What a week holds that lies ahead.
 *
 * @param days of the present week only those from today on
 * @param planned minutes
 * @param available minutes there are, for all roadmaps together
 */
public record WeekAhead(Dates days, int planned, int available) {}
