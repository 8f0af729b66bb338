package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.recall.Card;
import dev.cairn.recall.Deck;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.RoadmapId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner can do to what is to be recalled, for {@link Library#perform}. */
public final class CardEdits {
    private CardEdits() {}

    /**
     * Makes a card another, keeps one for the first time, or throws it away.
     *
     * @param after null to throw it away
     * @return one change; none where nothing changes
     */
    public static List<Change> change(Deck deck, RoadmapId roadmap, UUID name, @Nullable Card after) {
        var before = deck.card(roadmap, name).orElse(null);
        return Objects.equals(before, after)
                ? List.of()
                : List.of(new Change(roadmap, new Happening.CardChanged(name, before, after)));
    }

    /** Changes how the learner wants to be asked. */
    public static List<Change> choose(Deck deck, RecallChoices after) {
        return deck.choices().equals(after)
                ? List.of()
                : List.of(new Change(RoadmapId.ALL, new Happening.RecallChosen(deck.choices(), after)));
    }
}
