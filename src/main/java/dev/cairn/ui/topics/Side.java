package dev.cairn.ui.topics;

import dev.cairn.roadmap.Status;
import dev.cairn.schedule.TaskId;

/** One of two tasks, as it is shown. */
record Side(TaskId id, String title, String place, Status status) {}
