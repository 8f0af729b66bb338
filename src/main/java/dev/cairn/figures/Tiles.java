package dev.cairn.figures;

import dev.cairn.roadmap.Tally;

/**
 * The figures at the head of the view.
 *
 * @param doneMinutes what the tasks that are done are reckoned with; of the roadmaps that the plan holds
 * @param totalMinutes the same of all their tasks that are not skipped
 * @param tasks theirs, of the study phases, leaves only; those skipped are among them
 * @param weekDone minutes worked this week, from its first day as the learner's language begins it; of these and of roadmaps that rest
 * @param weekPlanned minutes the plan held for this week: for days before today what each began with, or what was worked on it where nobody
 *     looked at it then; for today what it began with, or else what was worked and what it still holds; for later days what it holds now
 * @param weekDue those of them that were for days before today
 * @param streak of these roadmaps and of those that rest
 */
public record Tiles(
        int doneMinutes, int totalMinutes, Tally tasks, int weekDone, int weekPlanned, int weekDue, Streak streak) {

    /** These with the week and the streak of others. */
    Tiles with(Tiles worked) {
        return new Tiles(
                doneMinutes, totalMinutes, tasks, worked.weekDone, worked.weekPlanned, worked.weekDue, worked.streak);
    }
}
