package dev.cairn.schedule;

import dev.cairn.schedule.hours.WeekSpan;
import java.util.List;
import java.util.Set;

/**
 * What the learner wants of a week. Tasks are those without sub-tasks; none is named twice.
 *
 * @param chosen to be done in that week, in this order
 * @param fresh those of the chosen that were taken in from elsewhere: no pin they had stays
 * @param leftOut not to be done in that week, but first thereafter, in this order
 * @param held sessions of that week the wish is not about: their time is not given to the chosen
 */
public record WeekWish(
        WeekSpan week, List<TaskId> chosen, Set<TaskId> fresh, List<TaskId> leftOut, List<Session> held) {
    public WeekWish {
        chosen = List.copyOf(chosen);
        fresh = Set.copyOf(fresh);
        leftOut = List.copyOf(leftOut);
        held = List.copyOf(held);
    }

    /** The same without some of the chosen. */
    public WeekWish without(Set<TaskId> dropped) {
        return new WeekWish(
                week, chosen.stream().filter(it -> !dropped.contains(it)).toList(), fresh, leftOut, held);
    }
}
