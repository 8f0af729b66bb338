package dev.cairn.ui.week;

/** What stands in the view. */
sealed interface Shown {

    /** The plan is being made for the first time, or the week is being read. */
    record Loading() implements Shown {}

    /** @param why a full sentence */
    record Failed(String why) implements Shown {}

    /** No roadmap takes part in the week. */
    record NothingActive() implements Shown {}

    record Filled(Picture picture) implements Shown {}
}
