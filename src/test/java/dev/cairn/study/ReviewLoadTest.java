package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.Card;
import dev.cairn.recall.Deck;
import dev.cairn.recall.Grade;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewLoadTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Deck WANTED = Deck.EMPTY.withChoices(new RecallChoices(true, 90, 10, 15));

    private static Roadmap finished(int tasks) {
        return roadmap(phase(
                "P",
                module(
                        "M",
                        IntStream.range(0, tasks)
                                .mapToObj(i -> task("T" + i))
                                .map(it -> it.withState(it.state().withStanding(Standing.done(TODAY))))
                                .toArray(Task[]::new))));
    }

    private static List<Integer> load(Deck deck, Roadmap roadmap) {
        var load = ReviewDay.of(deck, Map.of(PLAN, roadmap), TODAY).load();
        return TODAY.datesUntil(TODAY.plusDays(ReviewLoad.DAYS)).map(load::on).toList();
    }

    private static Deck due(int count) {
        return WANTED.with(
                PLAN,
                it -> IntStream.range(0, count)
                        .forEach(i -> it.put(
                                new UUID(1, i),
                                Card.own(new Key("t0"), "?", "").graded(Grade.GOOD, TODAY.minusDays(30), 0.9, 20))));
    }

    @Test
    void nothingIsTakenOfAnyDayBeforeReviewsAreWanted() {
        assertThat(ReviewDay.of(Deck.EMPTY, Map.of(PLAN, finished(50)), TODAY).load())
                .isEqualTo(ReviewLoad.NONE);
    }

    @Test
    void whatIsFreshIsMetSoManyADayAndComesBack() {
        var load = load(WANTED, finished(25));
        // Ten cards at twenty seconds; they come back after three days.
        assertThat(load.subList(0, 3)).containsExactly(4, 4, 2);
        assertThat(load.get(3)).isEqualTo(4);
        assertThat(load).allMatch(it -> it <= 15);
        assertThat(load.stream().mapToInt(it -> it).sum()).isLessThan(60);
    }

    @Test
    void whatADayHasNoMinutesForWaitsForTheNext() {
        var load = load(due(10_000), finished(1));
        assertThat(load).containsOnly(15);
    }

    @Test
    void whatWasAskedTodayIsNoLongerAhead() {
        var one = due(3);
        var name = new UUID(1, 0);
        var card = one.card(PLAN, name).orElseThrow();
        var asked = one.with(PLAN, it -> it.put(name, card.graded(Grade.EASY, TODAY, 0.9, 20)));
        assertThat(load(one, roadmap(phase("P", module("M", "T0")))).getFirst()).isEqualTo(1);
        var all = one.with(PLAN, it -> it.replaceAll((id, each) -> each.graded(Grade.EASY, TODAY, 0.9, 20)));
        assertThat(load(all, roadmap(phase("P", module("M", "T0")))).getFirst()).isZero();
        assertThat(load(asked, roadmap(phase("P", module("M", "T0")))).getFirst())
                .isEqualTo(1);
    }
}
