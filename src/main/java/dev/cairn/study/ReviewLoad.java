package dev.cairn.study;

import dev.cairn.recall.Cards;
import dev.cairn.recall.CardsAhead;
import dev.cairn.recall.Deck;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What reviews will take of the hours of the days to come. */
public final class ReviewLoad {
    /** How many study days are looked ahead, today included. */
    public static final int DAYS = 60;

    private ReviewLoad() {}

    /**
     * The minutes of reviews on each of the next {@link #DAYS} study days, rounded up, never more than the learner wants: as the cards
     * stand, each taken to be recalled when it comes. Of today only what is still to be asked. All 0 where no reviews are wanted.
     *
     * @param roadmaps those with cards that take part, in the order of the library
     */
    public static Map<LocalDate, Integer> of(Deck deck, Map<RoadmapId, Roadmap> roadmaps, LocalDate today) {
        var minutes = new LinkedHashMap<LocalDate, Integer>();
        if (!deck.choices().wanted()) {
            for (int i = 0; i < DAYS; i++) {
                minutes.put(today.plusDays(i), 0);
            }
            return minutes;
        }
        var ahead = new CardsAhead(deck.choices(), Cards.of(deck, roadmaps), today);
        for (int i = 0; i < DAYS; i++) {
            minutes.put(today.plusDays(i), ahead.nextDay());
        }
        return minutes;
    }
}
