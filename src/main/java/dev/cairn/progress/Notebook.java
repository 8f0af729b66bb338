package dev.cairn.progress;

import dev.cairn.recall.Deck;
import dev.cairn.schedule.Planning;
import dev.cairn.topics.Links;

/**
 * What is kept beside the trees of the roadmaps, of all of them at once. Immutable.
 *
 * @param planning what the learner decided about plans
 * @param time what was worked
 * @param deck what is to be recalled
 * @param links what was said of tasks that look alike
 */
public record Notebook(Planning planning, TimeLog time, Deck deck, Links links) {
    /** Nothing decided, worked, asked or said yet. */
    public static final Notebook NOTHING = new Notebook(Planning.NONE, TimeLog.EMPTY, Deck.EMPTY, Links.NONE);

    /** Whether a plan made with this is one made with another: what was worked has no part in it. */
    public boolean isPlannedAs(Notebook other) {
        return planning.equals(other.planning) && deck.equals(other.deck) && links.equals(other.links);
    }

    public Notebook with(Planning newPlanning) {
        return new Notebook(newPlanning, time, deck, links);
    }

    public Notebook with(TimeLog newTime) {
        return new Notebook(planning, newTime, deck, links);
    }

    public Notebook with(Deck newDeck) {
        return new Notebook(planning, time, newDeck, links);
    }

    public Notebook with(Links newLinks) {
        return new Notebook(planning, time, deck, newLinks);
    }
}
