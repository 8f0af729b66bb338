package dev.cairn.ui.today;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in one of the lists of the day.
 *
 * @param date the day it stands for, by the calendar
 * @param window when on that day; null where that is not known
 * @param place where it stands in its roadmap: "2.7 Dimensionality Reduction"
 * @param group the label it stands under inside its module; empty where there is none
 * @param owner the roadmap in a few words; empty where there is only one to think of
 * @param minutes of this session
 * @param effort of the whole task
 * @param taskMinutes what the plan reckons with for the whole task
 */
record Line(
        RoadmapId roadmap,
        Key task,
        LocalDate date,
        @Nullable Window window,
        String title,
        String place,
        String group,
        String owner,
        State state,
        boolean pinned,
        int minutes,
        Effort effort,
        int taskMinutes) {

    /** How it stands. */
    enum State {
        DONE,
        RUNNING,
        NEXT,
        OPEN
    }

    /** The study day it counts for. */
    LocalDate day() {
        return window == null ? date : Moment.dayOf(date.atTime(window.start()));
    }

    boolean done() {
        return state == State.DONE;
    }

    Line as(State newState) {
        return new Line(
                roadmap,
                task,
                date,
                window,
                title,
                place,
                group,
                owner,
                newState,
                pinned,
                minutes,
                effort,
                taskMinutes);
    }
}
