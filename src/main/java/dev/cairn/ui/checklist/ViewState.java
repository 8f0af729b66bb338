package dev.cairn.ui.checklist;

/** What there is to show. */
sealed interface ViewState {

    /** No roadmap is chosen. */
    record Nothing() implements ViewState {}

    /** The roadmap is on its way from the disk. */
    record Loading() implements ViewState {}

    record Filled() implements ViewState {}

    /**
     * It could not be loaded.
     *
     * @param why what happened, as a sentence
     */
    record Failed(String why) implements ViewState {}
}
