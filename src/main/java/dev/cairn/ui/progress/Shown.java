package dev.cairn.ui.progress;

/** What the view shows. */
sealed interface Shown {

    /** Figures are on their way. */
    record Loading() implements Shown {}

    /** No roadmap takes part in the week. */
    record NothingActive() implements Shown {}

    /** There is not one task to count. */
    record NoTasks() implements Shown {}

    /** @param why a full sentence */
    record Failed(String why) implements Shown {}

    /** There are figures, perhaps all of them still 0. */
    record Filled(Report report) implements Shown {}
}
