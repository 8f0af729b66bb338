package dev.cairn.ui.history;

/** How far the way back, or forth, has come. */
sealed interface Walk {
    boolean back();

    /** Under way. */
    record Going(boolean back, int done, int all) implements Walk {}

    /** Done as it was wanted; {@code done} of 0 where nothing was wanted yet. */
    record Arrived(boolean back, int done) implements Walk {}

    /** The learner had enough. */
    record Halted(boolean back, int done, int all) implements Walk {}

    /**
     * It ended before its end.
     *
     * @param at what the step did that stands in the way
     */
    record Stuck(boolean back, int done, int all, String at, Why why) implements Walk {}

    /** Why it did. */
    enum Why {
        /** What the step decided was decided anew since. */
        SETTLED,
        /** Something else was done while it was under way. */
        OVERTAKEN,
        /** What the step is about could not be read. */
        UNREADABLE
    }
}
