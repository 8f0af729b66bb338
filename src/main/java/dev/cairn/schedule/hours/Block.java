package dev.cairn.schedule.hours;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A habit with a fixed place in the week, which the plan flows round: a Sunday recall quiz, daily flashcards.
 *
 * @param title what is done then, never blank
 * @param days never empty
 */
public record Block(String title, Set<DayOfWeek> days, Window window) {
    public Block {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a habit has a name");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
