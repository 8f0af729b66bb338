package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Unplaced;
import org.jspecify.annotations.Nullable;

/** One open task while a plan is made: how much of it has no place yet. */
final class Work {
    private final Chapter chapter;
    private final Key task;
    private final int open;
    private int left;
    private boolean begun;
    private long heldUntil = Long.MIN_VALUE;
    private Unplaced.@Nullable Reason reason;
    private int figure;

    /**
     * @param open minutes, at least 1
     */
    Work(Chapter chapter, Key task, int open) {
        this.chapter = chapter;
        this.task = task;
        this.open = open;
        left = open;
    }

    Chapter chapter() {
        return chapter;
    }

    Key task() {
        return task;
    }

    /** Minutes of the whole task. */
    int open() {
        return open;
    }

    /** Minutes without a place. */
    int left() {
        return left;
    }

    void place(int minutes) {
        left -= minutes;
    }

    /** Whether some of it was placed in its turn, so that the rest comes next. */
    boolean isBegun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    /** Whether there is nothing more to be done for it. */
    boolean isSettled() {
        return left == 0 || reason != null;
    }

    /** What is left finds no place. */
    void giveUp(Unplaced.Reason why, int explained) {
        reason = why;
        figure = explained;
    }

    Unplaced.@Nullable Reason reason() {
        return reason;
    }

    int figure() {
        return figure;
    }

    /** What follows it may not begin before this moment, as the learner pinned it. */
    long heldUntil() {
        return heldUntil;
    }

    void holdUntil(long moment) {
        heldUntil = Math.max(heldUntil, moment);
    }
}
