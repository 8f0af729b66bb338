package dev.cairn.ui.timeline;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.study.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All the timeline shows of a plan, whatever is folded, scrolled or zoomed.
 *
 * @param scope a roadmap, or {@link RoadmapId#ALL}
 * @param days from the Monday of the first week to the last day worth showing
 * @param load of every week of those
 * @param off days off, in order
 * @param troubles what the plan could not do, each in a sentence, the gravest first
 */
record Chart(
        RoadmapId scope,
        Outlook outlook,
        List<Row> rows,
        Dates days,
        Load load,
        List<Dates> off,
        Finish finish,
        List<Trouble> troubles) {

    /** The last day of everything: as first planned, and as planned now; null where there is none. */
    record Finish(@Nullable LocalDate first, @Nullable LocalDate plan) {}

    /**
     * What the plan could not do.
     *
     * @param row where
     * @param hours whether the learner's hours are what to change
     */
    record Trouble(RowId row, String sentence, boolean hours) {}

    /**
     * The weeks, and what their height is measured by.
     *
     * @param usual minutes of a usual week
     * @param peak what is drawn highest: the most minutes of any week, but no more than twice the usual, or one great day would flatten
     *     all others; at least 60
     */
    record Load(List<Week> weeks, int usual, int peak) {
        Load {
            weeks = List.copyOf(weeks);
        }

        static Load of(List<Week> weeks, int usual) {
            int most = weeks.stream()
                    .mapToInt(week -> week.done() + week.planned())
                    .max()
                    .orElse(0);
            int highest = usual == 0 ? most : Math.min(most, 2 * usual);
            return new Load(weeks, usual, Math.max(60, Math.max(usual, highest)));
        }
    }

    Chart {
        rows = List.copyOf(rows);
        off = List.copyOf(off);
        troubles = List.copyOf(troubles);
    }

    LocalDate today() {
        return outlook.today();
    }

    /** A row, wherever it is folded away. */
    Optional<Row> find(RowId id) {
        return find(rows, id);
    }

    private static Optional<Row> find(List<Row> rows, RowId id) {
        for (Row row : rows) {
            if (row.id().equals(id)) {
                return Optional.of(row);
            }
            var below = find(row.below(), id);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** The week of the plan a day lies in, counted from 1. */
    int week(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - days.from().toEpochDay(), 7L) + 1;
    }
}
