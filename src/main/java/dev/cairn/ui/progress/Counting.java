package dev.cairn.ui.progress;

/** What the days of the year are coloured by. */
enum Counting {
    HOURS,
    TASKS
}
