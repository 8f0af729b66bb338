package dev.cairn.recall;

import dev.cairn.roadmap.RoadmapId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The cards that were graded, written or put to rest, by roadmap, and how the learner wants to be asked. Immutable. Cards that merely grew out of what was
 * ticked are not among them, and those of a node that is gone stay: it may come back.
 *
 * @param cards by their names, in the order they came in
 * @param graded the days on which any were graded
 */
public record Deck(RecallChoices choices, Map<RoadmapId, Map<UUID, Card>> cards, GradedDays graded) {
    /** Nothing asked yet, and nothing wanted. */
    public static final Deck EMPTY = new Deck(RecallChoices.USUAL, Map.of(), GradedDays.NONE);

    public Deck {
        cards = Map.copyOf(cards);
    }

    /** The cards of a roadmap, by their names. */
    public Map<UUID, Card> of(RoadmapId roadmap) {
        return cards.getOrDefault(roadmap, Map.of());
    }

    public Optional<Card> card(RoadmapId roadmap, UUID name) {
        return Optional.ofNullable(of(roadmap).get(name));
    }

    public Deck withChoices(RecallChoices newChoices) {
        return new Deck(newChoices, cards, graded);
    }

    /** The same after something was done to the cards of a roadmap. */
    public Deck with(RoadmapId roadmap, Consumer<Map<UUID, Card>> edit) {
        var changed = new LinkedHashMap<>(of(roadmap));
        edit.accept(changed);
        var all = new HashMap<>(cards);
        if (changed.isEmpty()) {
            all.remove(roadmap);
        } else {
            all.put(roadmap, Collections.unmodifiableMap(changed));
        }
        return new Deck(choices, all, graded);
    }

    /** The same after a card was graded, or that was taken back. */
    public Deck with(RoadmapId roadmap, GradedDays.Change change) {
        return new Deck(choices, cards, graded.with(roadmap, change));
    }
}
