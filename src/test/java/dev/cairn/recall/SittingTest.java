package dev.cairn.recall;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    private final List<Placed> cards = Cards.of(
            Deck.EMPTY,
            Map.of(
                    PLAN,
                    roadmap(phase(
                            "P", module("M", CardsTest.done("One"), CardsTest.done("Two"), CardsTest.done("Three"))))));
    private final Sitting sitting = new Sitting(DAY, cards);

    private static Deck kept(Deck deck, Placed it, Card card) {
        return deck.with(PLAN, all -> all.put(it.name(), card));
    }

    private Card graded(int i, Grade grade) {
        return cards.get(i).card().graded(grade, DAY, 0.9, 5);
    }

    @Test
    void eachIsAskedUntilItIsRecalled() {
        var deck = kept(Deck.EMPTY, cards.get(0), graded(0, Grade.AGAIN));
        var after = sitting.with(deck).last(cards.get(0).name());
        assertThat(after.current()).map(Placed::name).contains(cards.get(1).name());
        assertThat(after.done()).isZero();
        deck = kept(deck, cards.get(1), graded(1, Grade.GOOD));
        deck = kept(deck, cards.get(2), graded(2, Grade.HARD));
        after = after.with(deck);
        assertThat(after.done()).isEqualTo(2);
        assertThat(after.current()).map(Placed::name).contains(cards.get(0).name());
    }

    @Test
    void whatIsTakenBackIsAskedFirstAndWhatRestsIsNotCounted() {
        var deck = kept(Deck.EMPTY, cards.get(2), cards.get(2).card().withSuspended(true));
        var after = sitting.with(kept(deck, cards.get(0), graded(0, Grade.EASY)));
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.done()).isEqualTo(1);
        var back = after.with(deck).first(cards.get(0).name());
        assertThat(back.current()).map(Placed::name).contains(cards.get(0).name());
        assertThat(back.done()).isZero();
    }

    @Test
    void whatIsNowhereAnyMoreIsNotAsked() {
        assertThat(sitting.with(cards.subList(1, 3)).size()).isEqualTo(2);
        assertThat(sitting.with(List.of()).current()).isEmpty();
    }
}
