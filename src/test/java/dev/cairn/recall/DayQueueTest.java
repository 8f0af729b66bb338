package dev.cairn.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.testing.Draw;
import dev.cairn.testing.Roadmaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What is asked on a day, whatever the cards. */
class DayQueueTest {
    private static final int TRIES = 200;
    private static final RoadmapId PLAN = new RoadmapId("plan");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final RecallChoices WANTED = RecallChoices.USUAL.withWanted(true);

    /** A learner with some cards, a few of them asked on days before, who answers as it comes. */
    private static final class Learner {
        private final Draw draw;
        private final Map<UUID, Placed> cards = new LinkedHashMap<>();
        private final RecallChoices choices;

        Learner(long seed) {
            draw = new Draw(new Random(seed));
            choices = new RecallChoices(true, 70 + draw.below(28), draw.below(8), draw.upTo(6));
            int count = draw.below(80);
            for (int i = 0; i < count; i++) {
                put(placed(i, drawn(i)));
            }
        }

        private Card drawn(int i) {
            var card = Card.own(new Key("t" + i), "Question " + i, "");
            int reviews = draw.below(4);
            var day = DAY.minusDays(draw.below(90));
            for (int j = 0; j < reviews && !day.isAfter(DAY); j++) {
                card = card.graded(draw.of(Grade.values()), day, 0.9, draw.below(40));
                // The clock may have been set back since.
                day = day.plusDays(draw.below(30) - 2L);
            }
            return card.withSuspended(draw.oneIn(6));
        }

        void put(Placed it) {
            cards.put(it.name(), it);
        }

        DayQueue queue(LocalDate day) {
            return DayQueue.of(choices, List.copyOf(cards.values()), day);
        }

        void grade(Placed it, Grade grade, LocalDate day) {
            put(with(it, it.card().graded(grade, day, choices.retention() / 100.0, draw.below(40))));
        }
    }

    private static Placed placed(int i, Card card) {
        var origin = new Origin(PLAN, "Plan", Roadmaps.module("M", "T" + i), Roadmaps.task("T" + i), null);
        return new Placed(PLAN, new UUID(7, i), card, origin, true);
    }

    private static Placed with(Placed it, Card card) {
        return new Placed(it.roadmap(), it.name(), card, it.origin(), it.ripe());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onlyWhatIsDueOrFreshIsAskedOnceAndWithinTheDay(@ForAll long seed) {
        var learner = new Learner(seed);
        var queue = learner.queue(DAY);

        assertThat(queue.cards()).doesNotHaveDuplicates().allMatch(it -> it.isDue(DAY) || it.isFresh());
        long begun = queue.cards().stream().filter(it -> it.gradedOn(DAY)).count();
        long room = Math.max(0, CardTime.cards(learner.choices, queue.seconds()) - queue.graded());
        assertThat(queue.cards().size() - begun).isLessThanOrEqualTo(room);
        assertThat(queue.cards().stream().filter(Placed::isFresh).count())
                .isLessThanOrEqualTo(learner.choices.freshADay());
        long due = learner.cards.values().stream().filter(it -> it.isDue(DAY)).count();
        long asked = queue.cards().stream().filter(it -> it.isDue(DAY)).count();
        assertThat(asked + queue.waiting()).isEqualTo(due);
        assertThat(queue).isEqualTo(learner.queue(DAY));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsLeastLikelyRecalledComesFirstThenTheFreshThenWhatWasForgottenToday(@ForAll long seed) {
        var queue = new Learner(seed).queue(DAY).cards();
        var groups = queue.stream()
                .map(it -> it.gradedOn(DAY) ? 2 : it.isFresh() ? 1 : 0)
                .toList();
        assertThat(groups).isSorted();
        assertThat(queue.stream()
                        .filter(it -> it.isDue(DAY) && !it.gradedOn(DAY))
                        .toList())
                .isSortedAccordingTo(Comparator.comparingDouble(it -> it.card().retrievability(DAY)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aDayThatIsAnsweredEndsAndTheNextBeginsWhenItSays(@ForAll long seed) {
        var learner = new Learner(seed);
        var before = learner.queue(DAY);
        var met = new ArrayList<UUID>();
        for (int i = 0; i < 2_000 && !learner.queue(DAY).cards().isEmpty(); i++) {
            var first = learner.queue(DAY).cards().getFirst();
            if (first.isFresh()) {
                met.add(first.name());
            }
            learner.grade(first, learner.draw.oneIn(4) ? Grade.AGAIN : learner.draw.of(Grade.HARD, Grade.EASY), DAY);
        }
        var after = learner.queue(DAY);
        assertThat(after.cards()).isEmpty();
        assertThat(met).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(learner.choices.freshADay());
        assertThat(after.waiting())
                .isLessThanOrEqualTo(before.waiting() + before.cards().size());
        var next = after.next();
        if (next == null) {
            assertThat(IntStream.range(1, 400))
                    .allMatch(it -> learner.queue(DAY.plusDays(it)).cards().isEmpty());
        } else {
            assertThat(learner.queue(next).cards()).isNotEmpty();
            assertThat(DAY.plusDays(1).datesUntil(next))
                    .allMatch(it -> learner.queue(it).cards().isEmpty());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsAskedOnlyMovesUpAsTheDayGoesOn(@ForAll long seed) {
        var learner = new Learner(seed);
        // Another time per card would give the day more room or less.
        var queue = learner.queue(DAY);
        var first = queue.cards().stream().findFirst();
        if (first.isPresent()) {
            var it = first.get();
            int seconds = queue.seconds();
            learner.put(with(it, it.card().graded(Grade.GOOD, DAY, 0.9, seconds)));
            var after = learner.queue(DAY);
            if (after.seconds() == seconds) {
                assertThat(after.cards().stream().map(Placed::name))
                        .containsExactlyElementsOf(
                                queue.cards().stream().skip(1).map(Placed::name).toList());
            }
        }
    }

    @Test
    void tenThousandCardsDueAreAskedAsTheDayHasMinutesAndTheRestWaits() {
        var cards = IntStream.range(0, 10_000)
                .mapToObj(i -> placed(
                        i,
                        Card.own(new Key("t" + i), "Question " + i, "")
                                .graded(Grade.GOOD, DAY.minusDays(20 + i % 300), 0.9, 20)))
                .toList();
        var queue = DayQueue.of(new RecallChoices(true, 90, 10, 17), cards, DAY);

        assertThat(queue.cards()).hasSize(51);
        assertThat(queue.waiting()).isEqualTo(9_949);
        assertThat(queue.minutes()).isEqualTo(17);
        assertThat(queue.next()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void nothingIsAskedBeforeItIsWanted() {
        var fresh = List.of(placed(1, Card.own(new Key("t"), "?", "")));
        assertThat(DayQueue.of(RecallChoices.USUAL, fresh, DAY)).isEqualTo(DayQueue.EMPTY);
        assertThat(DayQueue.of(WANTED, fresh, DAY).cards()).hasSize(1);
    }

    @Test
    void aClockSetBackAsksNothingThatIsNotDueYetAndBreaksNothing() {
        var graded = placed(1, Card.own(new Key("t"), "?", "").graded(Grade.GOOD, DAY, 0.9, 10));
        var earlier = DAY.minusYears(1);
        assertThat(DayQueue.of(WANTED, List.of(graded), earlier).cards()).isEmpty();
        var again = graded.card().graded(Grade.GOOD, earlier, 0.9, 10);
        assertThat(Objects.requireNonNull(again.recollection()).due()).isAfter(earlier);
    }

    @Test
    void howLongACardTakesFollowsTheLearner() {
        var fresh = placed(1, Card.own(new Key("t"), "?", ""));
        assertThat(CardTime.seconds(List.of(fresh))).isEqualTo(20);
        var card = fresh.card();
        for (int i = 0; i < 200; i++) {
            card = card.graded(Grade.GOOD, DAY, 0.9, 8);
        }
        assertThat(CardTime.seconds(List.of(with(fresh, card)))).isEqualTo(9);
    }
}
