package dev.cairn.ui.topics;

import java.util.List;

/** What the page shows. */
sealed interface TopicsState {
    record Looking() implements TopicsState {}

    record Failed(String why) implements TopicsState {}

    /** Neither an offer nor a link. */
    record Nothing() implements TopicsState {}

    /**
     * @param offers the pairs that seem to be one, by their roadmaps
     * @param linked those that are
     * @param more how many more there are to offer, once some of these are decided
     */
    record Found(List<Group> offers, List<Group> linked, int more) implements TopicsState {}
}
