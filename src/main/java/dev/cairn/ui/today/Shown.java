package dev.cairn.ui.today;

import dev.cairn.roadmap.RoadmapId;

/** What stands in the view. */
sealed interface Shown {

    /** The plan is being made for the first time. */
    record Loading() implements Shown {}

    /** @param why a full sentence */
    record Failed(String why) implements Shown {}

    /** There is nothing to show a day of. */
    record Nothing(Why why) implements Shown {}

    record Filled(Day day, Banner banner) implements Shown {}

    /** Why there is no day. */
    enum Why {
        NOTHING_ACTIVE,
        NO_HOURS,
        ALL_DONE
    }

    /** What is to be said above the day. */
    sealed interface Banner {
        record None() implements Banner {}

        /** @param minutes a week, as the roadmap says */
        record HoursAssumed(int minutes) implements Banner {}

        /** The roadmap takes no part in the week: its day is only what would be. */
        record Resting(RoadmapId roadmap) implements Banner {}

        /** What the learner decided by was old: it is shown as it is now, and nothing was changed. */
        record Meanwhile() implements Banner {}
    }
}
