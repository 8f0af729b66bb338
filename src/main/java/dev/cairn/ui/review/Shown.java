package dev.cairn.ui.review;

import dev.cairn.recall.Grade;
import dev.cairn.recall.Placed;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands where cards are asked. */
sealed interface Shown {

    /** The cards are on their way for the first time. */
    record Loading() implements Shown {}

    /** @param why a full sentence */
    record Failed(String why) implements Shown {}

    /** The learner does not want to be asked. */
    record Off() implements Shown {}

    /**
     * Nothing is asked today.
     *
     * @param next when something comes; null where nothing will
     * @param waiting how many are due for which the day has no minutes left
     */
    record Nothing(LocalDate today, @Nullable LocalDate next, int waiting) implements Shown {}

    /**
     * A card is asked.
     *
     * @param number its turn, from 1
     * @param size how many are asked in all
     * @param open whether its answer shows
     * @param dues when it comes back, by its grade
     * @param waiting how many more are due for which the day has no minutes
     */
    record Asking(
            Placed card, LocalDate today, int number, int size, boolean open, Map<Grade, LocalDate> dues, int waiting)
            implements Shown {}

    /**
     * All that was asked was recalled.
     *
     * @param seconds what it took
     */
    record Ended(
            LocalDate today,
            int cards,
            long seconds,
            @Nullable LocalDate next,
            int waiting) implements Shown {}
}
