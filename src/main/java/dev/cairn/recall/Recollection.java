package dev.cairn.recall;

import java.time.LocalDate;

/**
 * What became of a card so far.
 *
 * @param memory how well it is known
 * @param first the study day it was graded for the first time; where the clock was set back since, it may be after the last
 * @param last the study day it was graded last
 * @param due the study day it comes back, not before {@code last}
 * @param grade the last grade it got
 * @param reviews how often it was graded, at least once
 * @param lapses how often it was not recalled
 * @param seconds what all of that took
 */
public record Recollection(
        MemoryState memory,
        LocalDate first,
        LocalDate last,
        LocalDate due,
        Grade grade,
        int reviews,
        int lapses,
        long seconds) {
    public Recollection {
        if (reviews < 1 || lapses < 0 || lapses > reviews || seconds < 0) {
            throw new IllegalArgumentException(
                    "no recollection: " + reviews + " reviews, " + lapses + " lapses, " + seconds + " s");
        }
    }
}
