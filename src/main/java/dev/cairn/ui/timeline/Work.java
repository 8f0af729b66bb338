package dev.cairn.ui.timeline;

/**
 * How much of something is done. What was skipped counts nowhere.
 *
 * @param doneTasks leaves that are done
 * @param tasks leaves that are done or open
 * @param doneMinutes what they are reckoned with
 * @param minutes what all of them are reckoned with
 */
record Work(int doneTasks, int tasks, int doneMinutes, int minutes) {
    static final Work NONE = new Work(0, 0, 0, 0);

    Work plus(Work other) {
        return new Work(
                doneTasks + other.doneTasks,
                tasks + other.tasks,
                doneMinutes + other.doneMinutes,
                minutes + other.minutes);
    }

    boolean complete() {
        return tasks > 0 && doneTasks == tasks;
    }

    boolean underWay() {
        return doneTasks > 0 && doneTasks < tasks;
    }

    int openMinutes() {
        return minutes - doneMinutes;
    }

    /** 0 to 1, by minutes where there are any. */
    double fraction() {
        return minutes > 0 ? (double) doneMinutes / minutes : tasks == 0 ? 0 : (double) doneTasks / tasks;
    }
}
