package dev.cairn.study;

import dev.cairn.recall.CardsAhead;
import dev.cairn.recall.DayQueue;
import dev.cairn.recall.Placed;
import dev.cairn.recall.RecallChoices;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What reviews take of the hours of the days to come. Reckoned from all cards of the library by {@link ReviewDay} alone, so that every plan
 * keeps the time that is asked for, whichever roadmaps it is of.
 *
 * @param minutes by study day, at least 1; a day that is not in it has none
 */
public record ReviewLoad(Map<LocalDate, Integer> minutes) {
    /** How many study days are looked ahead, today included. */
    public static final int DAYS = 60;

    /** No time for reviews on any day. */
    public static final ReviewLoad NONE = new ReviewLoad(Map.of());

    public ReviewLoad {
        minutes = Collections.unmodifiableMap(new TreeMap<>(minutes));
    }

    /**
     * The minutes of the next {@link #DAYS} study days, rounded up: as the cards stand, each taken to be recalled when it comes. Today takes
     * what its queue does.
     */
    static ReviewLoad of(RecallChoices choices, List<Placed> cards, DayQueue queue, LocalDate today) {
        if (!choices.wanted()) {
            return NONE;
        }
        var minutes = new TreeMap<LocalDate, Integer>();
        minutes.put(today, queue.minutes());
        var ahead = new CardsAhead(choices, cards, queue, today);
        for (int i = 1; i < DAYS; i++) {
            minutes.put(today.plusDays(i), ahead.nextDay());
        }
        minutes.values().removeIf(it -> it == 0);
        return new ReviewLoad(minutes);
    }

    /** The minutes of a study day. */
    public int on(LocalDate day) {
        return minutes.getOrDefault(day, 0);
    }
}
