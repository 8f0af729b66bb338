package dev.cairn.paper;

import dev.cairn.schedule.hours.Window;

/**
 * What is printed of a session or a habit.
 *
 * @param number on the sheet; 0 for a habit
 * @param edge the place of its roadmap among the {@link Edges}; {@link #HABIT} for a habit
 */
record Item(Window window, int number, int edge, boolean done, Words words) {
    static final int HABIT = -1;

    /**
     * What it says, each on one line and perhaps empty.
     *
     * @param where the number of its module, or what it is called by
     * @param path its module and roadmap in full
     * @param note the learner's
     */
    record Words(String title, String where, String path, String note) {}

    boolean isHabit() {
        return edge == HABIT;
    }
}
