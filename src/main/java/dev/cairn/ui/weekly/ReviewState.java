package dev.cairn.ui.weekly;

import dev.cairn.week.WeekReview;

/** What there is to show of a week that is looked back at. */
sealed interface ReviewState {

    /** The week is being looked up. */
    record Making() implements ReviewState {}

    /** @param why a full sentence */
    record Failed(String why) implements ReviewState {}

    /** A week. */
    record Filled(WeekReview review, Names names) implements ReviewState {}
}
