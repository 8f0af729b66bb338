package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;

/** How the box of a row stands. */
enum Box {
    OPEN,
    /** Some below are done, some are open. */
    PARTLY,
    DONE,
    SKIPPED;

    static Box of(Tally tally) {
        if (tally.complete()) {
            return tally.done() > 0 ? DONE : SKIPPED;
        }
        return tally.done() > 0 ? PARTLY : OPEN;
    }

    /** A task's own box, which shows that work below it has begun. */
    static Box of(Status status, Tally withBelow) {
        return switch (status) {
            case DONE -> DONE;
            case SKIPPED -> SKIPPED;
            case OPEN -> withBelow.done() > 0 ? PARTLY : OPEN;
        };
    }
}
