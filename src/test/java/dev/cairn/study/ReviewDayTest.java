package dev.cairn.study;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.testing.Roadmaps.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.recall.Cards;
import dev.cairn.recall.Deck;
import dev.cairn.recall.Grade;
import dev.cairn.recall.Placed;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.ReviewTime;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.testing.Draw;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** One reckoning: what the plan keeps of a day is what the day asks, whichever roadmaps are active. */
class ReviewDayTest {
    private static final int TRIES = 150;
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    /** Some roadmaps with a finished module each, their cards asked now and then, the last time maybe today. */
    private static final class Learner {
        final Map<RoadmapId, Roadmap> roadmaps = new LinkedHashMap<>();
        final Draw draw;
        Deck deck;

        Learner(long seed) {
            draw = new Draw(new Random(seed));
            var choices = new RecallChoices(true, 70 + draw.below(28), draw.below(12), draw.upTo(20));
            deck = Deck.EMPTY.withChoices(choices);
            int count = draw.upTo(4);
            for (int i = 0; i < count; i++) {
                roadmaps.put(new RoadmapId("r" + i), finished(draw.upTo(40)));
            }
            for (Placed it : Cards.of(deck, roadmaps)) {
                answer(it);
            }
        }

        private void answer(Placed it) {
            var card = it.card();
            int reviews = draw.below(4);
            for (int i = 0; i < reviews; i++) {
                boolean last = i == reviews - 1 && draw.oneIn(3);
                var day = last ? TODAY : TODAY.minusDays(40L - 10L * i + draw.below(9));
                card = card.graded(draw.of(Grade.values()), day, 0.9, draw.below(40));
            }
            var asked = card.withSuspended(draw.oneIn(9));
            if (reviews > 0) {
                deck = deck.with(it.roadmap(), cards -> cards.put(it.name(), asked));
            }
        }

        ReviewDay day() {
            return ReviewDay.of(deck, roadmaps, TODAY);
        }
    }

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

    private static Availability wholeEvenings() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(12 * 60, 22 * 60)));
        }
        return Availability.of(new WeekPattern(days));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void thePlanKeepsToTheMinuteWhatTheDayAsksWhicheverRoadmapsItIsOf(@ForAll long seed) {
        var learner = new Learner(seed);
        var day = learner.day();
        var moment = new Moment(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, TODAY);
        var notebook = Notebook.NOTHING
                .with(Planning.NONE.withAvailability(wholeEvenings()))
                .with(learner.deck);
        var active = new LinkedHashMap<>(learner.roadmaps);
        active.keySet().removeIf(it -> learner.draw.oneIn(2));

        var outlook = Outlook.of(moment, notebook, active, false, day.load());
        assertThat(kept(outlook)).isEqualTo(day.queue().minutes());
        assertThat(kept(outlook.with(moment, outlook.planning())))
                .as("also with other decisions")
                .isEqualTo(day.queue().minutes());
        assertThat(kept(WhatIf.of(outlook, learner.roadmaps).outlook(moment)))
                .as("also what if")
                .isEqualTo(day.queue().minutes());
    }

    private static int kept(Outlook outlook) {
        return outlook.plan().reviews().stream()
                .filter(it -> it.date().equals(TODAY))
                .mapToInt(ReviewTime::minutes)
                .sum();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsAskedOfTheRoadmapsOneByOneIsWhatIsAskedOfThemAll(@ForAll long seed) {
        var learner = new Learner(seed);
        var day = learner.day();
        var queues = learner.roadmaps.keySet().stream().map(day::queue).toList();

        assertThat(queues.stream().flatMap(it -> it.cards().stream()))
                .containsExactlyInAnyOrderElementsOf(day.queue().cards());
        assertThat(queues.stream().mapToInt(it -> it.waiting()).sum())
                .isEqualTo(day.queue().waiting());
        assertThat(queues.stream().mapToInt(it -> it.graded()).sum())
                .isEqualTo(day.queue().graded());
        assertThat(queues.stream().flatMap(it -> Stream.ofNullable(it.next())).min(LocalDate::compareTo))
                .isEqualTo(Optional.ofNullable(day.queue().next()));
    }

    @Test
    void aPlanIsNotMadeWithoutSayingWhatReviewsTake() {
        var moment = new Moment(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, TODAY);
        var wanted = Notebook.NOTHING.with(Deck.EMPTY.withChoices(RecallChoices.USUAL.withWanted(true)));
        assertThatIllegalArgumentException().isThrownBy(() -> Outlook.of(moment, wanted, Map.of(), false));
    }
}
