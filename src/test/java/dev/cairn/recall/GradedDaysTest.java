package dev.cairn.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.CardEdits;
import dev.cairn.study.Library;
import dev.cairn.testing.Draw;
import dev.cairn.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A day on which a card was graded is remembered as one, until all its grades are taken back. */
class GradedDaysTest {
    private static final RoadmapId PLAN = new RoadmapId("plan");

    private final MovableClock clock = new MovableClock(Instant.parse("2027-03-10T12:00:00Z"), ZoneOffset.UTC);
    private final Library library = new Library(List.of(), (Step step) -> {}, clock);
    private final List<UUID> names = new ArrayList<>();

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Set<LocalDate> days() {
        return library.deck().graded().of(List.of(PLAN));
    }

    private void change(UUID name, @Nullable Card after) {
        library.perform(CardEdits.change(library.deck(), PLAN, name, after));
    }

    private Card kept(UUID name) {
        return library.deck().card(PLAN, name).orElse(Card.of(new Key("t"), null));
    }

    private void grade(UUID name, Grade grade) {
        change(name, kept(name).graded(grade, today(), 0.9, 10));
    }

    private UUID grown(int i) {
        return CardName.grown(PLAN, new Key("t" + i), null);
    }

    private UUID own() {
        var name = UUID.randomUUID();
        change(name, Card.own(new Key("t"), "Why?", ""));
        return name;
    }

    @Test
    void theFirstGradeOfACardCountsHoweverItCameAndGoesWithTheUndo() {
        var own = own();
        assertThat(days()).isEmpty();
        for (UUID name : List.of(own, grown(1))) {
            grade(name, Grade.AGAIN);
            assertThat(days()).containsExactly(today());
            library.undo();
            assertThat(days()).isEmpty();
            library.redo();
            assertThat(days()).containsExactly(today());
            library.undo();
        }
    }

    @Test
    void aDayStaysThoughItsCardIsGradedAgainRewordedPutToRestOrThrownAway() {
        var first = today();
        var own = own();
        grade(own, Grade.GOOD);
        clock.pass(Duration.ofDays(3));
        grade(own, Grade.GOOD);
        change(own, kept(own).withText("What?", "").withSuspended(true));
        change(own, null);
        assertThat(days()).containsExactly(first, first.plusDays(3));
        library.undo();
        assertThat(days()).containsExactly(first, first.plusDays(3));
    }

    /** Every step ever taken, and which of them stand: the grades of those that do are the days. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void areThoseOfTheGradesThatStand(@ForAll long seed) {
        // A learner of its own for each try.
        new GradedDaysTest().act(seed);
    }

    private void act(long seed) {
        var draw = new Draw(new Random(seed));
        Deque<Set<LocalDate>> done = new ArrayDeque<>();
        Deque<Set<LocalDate>> undone = new ArrayDeque<>();
        for (int i = 0; i < 8; i++) {
            names.add(grown(i));
        }
        for (int i = 0; i < 60; i++) {
            switch (draw.below(6)) {
                case 0 -> clock.pass(Duration.ofDays(draw.upTo(3)));
                case 1 -> {
                    if (library.undo().isPresent()) {
                        undone.push(done.pop());
                    }
                }
                case 2 -> {
                    if (library.redo().isPresent()) {
                        done.push(undone.pop());
                    }
                }
                case 3 -> {
                    names.add(own());
                    done.push(Set.of());
                    undone.clear();
                }
                default -> {
                    var there = names.stream()
                            .filter(it -> CardName.isGrown(it)
                                    || library.deck().card(PLAN, it).isPresent())
                            .toArray(UUID[]::new);
                    grade(draw.of(there), draw.of(Grade.values()));
                    done.push(Set.of(today()));
                    undone.clear();
                }
            }
            assertThat(days())
                    .isEqualTo(done.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void whatIsNoGradeIsNoDay() {
        var name = grown(1);
        var card = Card.of(new Key("t1"), null);
        assertThat(new Happening.CardChanged(name, null, card.withSuspended(true)).graded())
                .isEmpty();
        var asked = card.graded(Grade.GOOD, today(), 0.9, 10);
        assertThat(new Happening.CardChanged(name, asked, asked.withText("?", "!")).graded())
                .isEmpty();
        assertThat(new Happening.CardChanged(UUID.randomUUID(), asked, null).graded())
                .isEmpty();
    }
}
