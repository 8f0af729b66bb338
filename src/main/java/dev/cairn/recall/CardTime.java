package dev.cairn.recall;

import java.util.List;
import java.util.Objects;

/** What being asked takes, by what it took the learner so far. */
public final class CardTime {
    /** Seconds a card is reckoned with before any was asked. */
    public static final int FIRST = 20;

    /** Seconds one asking counts with at most, so that a learner called away in the middle does not count for slow. */
    public static final int MOST = 60;

    private static final int LEAST = 5;
    // The first figure weighs as much as so many cards, so that it gives way gradually.
    private static final int WEIGHT = 10;

    private CardTime() {}

    /** Seconds one card takes the learner. */
    public static int seconds(List<Placed> cards) {
        long seconds = (long) FIRST * WEIGHT;
        long reviews = WEIGHT;
        for (Placed it : cards) {
            if (it.card().recollection() != null) {
                var recollection = Objects.requireNonNull(it.card().recollection());
                seconds += recollection.seconds();
                reviews += recollection.reviews();
            }
        }
        return Math.toIntExact(Math.clamp(Math.ceilDiv(seconds, reviews), LEAST, MOST));
    }

    /** How many cards fit into a day, at least one. */
    public static int cards(RecallChoices choices, int seconds) {
        return Math.max(1, choices.minutesADay() * 60 / seconds);
    }

    /** The minutes some cards take, rounded up. */
    public static int minutes(int cards, int seconds) {
        return Math.toIntExact(Math.ceilDiv((long) cards * seconds, 60L));
    }
}
