package dev.cairn.ui.weekly;

import dev.cairn.schedule.TaskId;

/** A line of the list a week is chosen from. */
sealed interface PlanRow {

    /**
     * What follows.
     *
     * @param hint a few words beside it; empty for none
     */
    record Head(String title, String hint) implements PlanRow {}

    /**
     * A task.
     *
     * @param place module and roadmap
     * @param minutes of all that is open of it
     * @param when the day it would be on, in words
     * @param late whether it does not fit into the week, or not all of it
     */
    record Line(Kind kind, TaskId task, String title, String place, int minutes, String when, boolean late, int hue)
            implements PlanRow {

        /** Whether it would be in the week. */
        boolean isIn() {
            return kind == Kind.IN || kind == Kind.FILL;
        }

        /** Whether it has a place in the order. */
        boolean isPicked() {
            return kind == Kind.IN || kind == Kind.OUT;
        }
    }

    /** How a task stands in the week that is planned. */
    enum Kind {
        /** Chosen. */
        IN,
        /** Left out. */
        OUT,
        /** It comes in by itself, as there is time. */
        FILL,
        /** It could come in. */
        NEXT
    }
}
