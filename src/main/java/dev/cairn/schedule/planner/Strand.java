package dev.cairn.schedule.planner;

import org.jspecify.annotations.Nullable;

/** The tasks of one module as they are placed, one after the other. */
final class Strand {
    private final Chapter chapter;
    private final long total;
    private int next;
    private long done;
    private long ready = Long.MIN_VALUE;

    Strand(Chapter chapter) {
        this.chapter = chapter;
        total = chapter.minutes();
    }

    /** The task to be placed next; null where all are. */
    @Nullable
    Work head() {
        var works = chapter.works();
        while (next < works.size() && works.get(next).isSettled()) {
            waitUntil(works.get(next).heldUntil());
            done += works.get(next).open();
            next++;
        }
        return next == works.size() ? null : works.get(next);
    }

    /** When the next task may begin at the earliest. */
    long ready() {
        return ready;
    }

    void waitUntil(long moment) {
        ready = Math.max(ready, moment);
    }

    /** The part of the module that is done with its next task, from 0 to 1. */
    double reached(Work head) {
        return (done + head.open()) / (double) total;
    }
}
