package dev.cairn.figures;

import dev.cairn.roadmap.Tally;

/**
 * The figures at the head of the view.
 *
 * @param doneMinutes what the tasks that are done are reckoned with
 * @param totalMinutes the same of all tasks that are not skipped
 * @param tasks of the study phases, leaves only
 * @param weekDone minutes worked this week
 * @param weekPlanned minutes the plan held for this week: what days began with, or else what was done on them, and from today on what it holds
 *     now
 * @param weekDue those of them that were for days before today
 */
public record Tiles(
        int doneMinutes, int totalMinutes, Tally tasks, int weekDone, int weekPlanned, int weekDue, Streak streak) {}
