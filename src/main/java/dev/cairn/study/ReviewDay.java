package dev.cairn.study;

import dev.cairn.recall.Cards;
import dev.cairn.recall.DayQueue;
import dev.cairn.recall.Deck;
import dev.cairn.recall.Placed;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All cards of the library on a study day: what is asked of them, and what they take of the days to come. The one place both are reckoned,
 * always from every roadmap that has cards, whether it is active or rests. Immutable.
 *
 * @param choices how the learner wanted to be asked when it was made
 * @param cards those that rest too
 * @param queue what is asked on the day; empty where no reviews are wanted
 * @param load what the plan keeps for it
 */
public record ReviewDay(RecallChoices choices, LocalDate day, List<Placed> cards, DayQueue queue, ReviewLoad load) {
    public ReviewDay {
        cards = List.copyOf(cards);
    }

    /**
     * The cards of a day. Costs what walking the trees does.
     *
     * @param roadmaps those of {@link #roadmaps}, in the order of the library
     */
    public static ReviewDay of(Deck deck, Map<RoadmapId, Roadmap> roadmaps, LocalDate day) {
        var choices = deck.choices();
        var cards = Cards.of(deck, roadmaps);
        var queue = DayQueue.of(choices, cards, day);
        return new ReviewDay(choices, day, cards, queue, ReviewLoad.of(choices, cards, queue, day));
    }

    /** The roadmaps that may have cards: those in which something was done, and those of which cards are kept. */
    public static List<RoadmapId> roadmaps(Deck deck, List<Overview> overviews) {
        return overviews.stream()
                .filter(it -> it.tally().done() > 0 || !deck.of(it.id()).isEmpty())
                .map(Overview::id)
                .toList();
    }

    /** What is asked of one roadmap on the day, within what is asked of all. */
    public DayQueue queue(RoadmapId roadmap) {
        return DayQueue.of(choices, cards, day, it -> it.roadmap().equals(roadmap));
    }
}
