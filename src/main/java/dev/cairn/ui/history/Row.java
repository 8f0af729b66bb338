package dev.cairn.ui.history;

import dev.cairn.progress.Step;

/**
 * A step in the list.
 *
 * @param text what it did
 * @param roadmap which roadmaps it was about; empty where that goes without saying
 * @param time of day
 * @param day the heading it stands below, to be shown where it is the first of its day; empty elsewhere
 */
record Row(Step step, Kind kind, String text, String roadmap, String time, String day) {

    enum Kind {
        /** It was taken back, and can be done again. */
        UNDONE,
        /** The one that undo takes back. */
        LATEST,
        /** Others were done since. */
        EARLIER,
        /** Nothing of it can be taken back: it was decided anew since. */
        SETTLED
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
