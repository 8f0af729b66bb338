package dev.cairn.ui;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import java.time.LocalDate;

/** Where one view can send the learner without knowing the others. */
public interface Places {

    /** Opens a phase, module or task in the checklist of its roadmap. */
    void node(RoadmapId roadmap, Key node);

    /** Opens the editor of hours: windows, days off, habits, shares. */
    void hours();

    /** Opens the ways back to a plan that has slipped, side by side. */
    void waysBack(RoadmapId roadmap);

    /** Opens a what-if; {@link RoadmapId#ALL} for none of the roadmaps in particular. */
    void whatIf(RoadmapId roadmap);

    /** Opens the tasks that seem to be one, and those that are; {@link RoadmapId#ALL} for those of all roadmaps. */
    void topics(RoadmapId roadmap);

    /** Opens the week that holds a date. */
    void week(LocalDate date);

    /** Opens the short flow in which a week is planned. */
    void planWeek(WeekSpan week);

    /** Opens the look back at a week. */
    void reviewWeek(WeekSpan week);

    /** Opens the preview of something on paper. */
    void print(Printable what);

    /**
     * Opens what calendars get of the plan.
     *
     * @param week the one that is shown, or the present one where none is
     * @param scope one roadmap, or {@link RoadmapId#ALL}
     */
    void calendar(WeekSpan week, RoadmapId scope);

    /** Opens what is asked again today. */
    void reviews();

    /** Starts the timer on a task; where one is on, asks what becomes of that. */
    void timer(RoadmapId roadmap, Key task);
}
