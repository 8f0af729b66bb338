package dev.cairn.ui.weekly;

import dev.cairn.schedule.TaskId;

/** What can be done with a line of the list. */
interface PlanActions {
    /** Takes a task into the week, or leaves it out. */
    void toggle(PlanRow.Line line);

    /** Moves a task some lines down; up where negative. */
    void move(PlanRow.Line line, int steps);

    /** A task is being dragged. */
    void drag(TaskId task);

    /** What is dragged was let go over a line. */
    void dropOn(PlanRow.Line line);
}
