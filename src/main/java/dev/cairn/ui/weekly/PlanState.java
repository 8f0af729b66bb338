package dev.cairn.ui.weekly;

import dev.cairn.week.Week;
import dev.cairn.week.WeekOutcome;
import java.util.List;

/** What there is to show of a week that is planned. */
sealed interface PlanState {

    /** The week is being worked out for the first time. */
    record Making() implements PlanState {}

    /** @param why a full sentence */
    record Failed(String why) implements PlanState {}

    /** No roadmap takes part in the week. */
    record Nothing() implements PlanState {}

    /**
     * A week.
     *
     * @param week as it would become
     * @param rows what it is chosen from
     * @param notes sentences about what the plan could not do then
     */
    record Filled(WeekOutcome outcome, Week week, Names names, List<PlanRow> rows, List<String> notes)
            implements PlanState {
        public Filled {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        /** The tasks of the list. */
        List<PlanRow.Line> lines() {
            return rows.stream()
                    .filter(PlanRow.Line.class::isInstance)
                    .map(PlanRow.Line.class::cast)
                    .toList();
        }

        /** How many of the chosen find no room to begin in the week. */
        int late() {
            return outcome.beyond().size();
        }
    }
}
