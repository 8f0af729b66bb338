package dev.cairn.ui.today;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Window;
import dev.cairn.schedule.repair.ExtraTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All the view says of a day.
 *
 * @param date the study day
 * @param hours what was done of what was to be done
 * @param current what is on now, or comes next; null where nothing is planned any more
 * @param lines what was done today, and what is still planned for it
 * @param earlier what was planned for today, is still open, and is not on today any more; null where there is nothing
 * @param left of the last day that had sessions; null where nothing was
 * @param ahead the next day with sessions; null where there is none
 * @param week seven days
 * @param milestone the next one; null where there is none
 */
record Day(
        LocalDate date,
        Hours hours,
        @Nullable Current current,
        List<Line> lines,
        Map<String, Integer> shares,
        @Nullable Left earlier,
        @Nullable Left left,
        @Nullable Ahead ahead,
        List<Bar> week,
        @Nullable Milestone milestone,
        Pace pace) {

    /**
     * Minutes of the day.
     *
     * @param planned what was done and what is still to be done, or what the day began with where that is more
     * @param left what is still to be done
     * @param until when the last session ends; null where none is left
     */
    record Hours(int done, int planned, int left, @Nullable LocalTime until) {}

    /** @param on whether its session is under way */
    record Current(Line line, boolean on) {}

    /**
     * What was planned for a day, and is still open.
     *
     * @param lines with the time it was planned for
     * @param moved when each of them is planned now, by its task; one that is not has no entry
     * @param extra time that makes up for it; null where this week has no room
     * @param given the time the learner gave it already; null where none was
     */
    record Left(
            LocalDate day,
            List<Line> lines,
            Map<Key, Placed> moved,
            @Nullable ExtraTime extra,
            @Nullable ExtraTime given) {
        int minutes() {
            return lines.stream().mapToInt(Line::minutes).sum();
        }
    }

    /**
     * When something is planned.
     *
     * @param date the study day
     */
    record Placed(LocalDate date, Window window) {}

    /** @param available minutes of that day */
    record Ahead(LocalDate date, List<Line> lines, int available) {
        int planned() {
            return lines.stream().mapToInt(Line::minutes).sum();
        }
    }

    /**
     * One day of the week.
     *
     * @param planned minutes, those done included
     * @param off whether there is no time on that day
     */
    record Bar(LocalDate date, int planned, int done, boolean off) {}

    /**
     * @param minutes of work until it is done, its own included
     * @param phase what the phase it stands in is called: "Phase 2"
     */
    record Milestone(
            RoadmapId roadmap,
            Key task,
            String title,
            LocalDate date,
            int minutes,
            String phase,
            int done,
            int total) {}

    /**
     * How the plan stands against the first plan.
     *
     * @param roadmap the one that is furthest behind, or the first; null where there is none
     * @param name what it is called; empty where there is only one to think of
     * @param behind minutes; 0 where it is on plan
     * @param price what brings it back; null where there is no need, or no way but those that are set side by side elsewhere
     * @param caughtUp when the plan ends, where that is no later than the first plan although it is behind today; null where it is not so
     */
    record Pace(
            Kind kind,
            @Nullable RoadmapId roadmap,
            String name,
            int behind,
            @Nullable Price price,
            @Nullable LocalDate caughtUp) {
        enum Kind {
            /** No first plan to compare with. */
            NO_BASELINE,
            ON_PLAN,
            BEHIND
        }
    }

    Optional<Line> find(Key task) {
        return lines.stream().filter(it -> it.task().equals(task)).findFirst();
    }
}
