package dev.cairn.ui;

import dev.cairn.recall.DayQueue;
import dev.cairn.recall.Placed;
import java.time.LocalDate;
import java.util.List;

/** What is known of the cards of the library. */
public sealed interface ReviewsState {

    /** The learner does not want to be asked. */
    record Off() implements ReviewsState {}

    /** They are on their way. */
    record Making() implements ReviewsState {}

    /**
     * @param cards of all roadmaps, those that rest too
     * @param day the study day of the queue
     */
    record Known(List<Placed> cards, DayQueue queue, LocalDate day) implements ReviewsState {}

    /** @param why a full sentence */
    record Failed(String why) implements ReviewsState {}
}
