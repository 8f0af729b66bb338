package dev.cairn.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.roadmap.Key;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardTest {
    private static final double RETENTION = 0.9;
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    private static Card card() {
        return Card.own(new Key("m1"), "What is a gradient?", "");
    }

    private static LocalDate due(Card card) {
        return Objects.requireNonNull(card.recollection()).due();
    }

    /** The states after these days and grades are those of the algorithm's reference implementation, to four places. */
    @Test
    void whatIsKnownIsAsTheReferenceHasIt() {
        var grades = List.of(Grade.AGAIN, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD);
        var days = List.of(0, 0, 1, 3, 8, 21);
        var card = card();
        var day = DAY;
        for (int i = 0; i < grades.size(); i++) {
            day = day.plusDays(days.get(i));
            card = card.graded(grades.get(i), day, RETENTION, 10);
        }
        var known = card.graded(Grade.GOOD, day, RETENTION, 10).recollection().memory();

        assertThat(known).isNotNull();
        assertThat(known.stability()).isCloseTo(49.4472, within(0.0001));
        assertThat(known.difficulty()).isCloseTo(6.8271, within(0.0001));
    }

    @Test
    void whatIsRecalledComesBackEverLaterAndWhatIsNotComesBackToday() {
        var card = card();
        var day = DAY;
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            card = card.graded(Grade.GOOD, day, RETENTION, 10);
            waits.add(ChronoUnit.DAYS.between(day, due(card)));
            day = due(card);
        }
        assertThat(waits).isSorted().startsWith(3L).last().matches(it -> it > 300);

        card = card.graded(Grade.AGAIN, day, RETENTION, 10);
        assertThat(due(card)).isEqualTo(day);
        assertThat(card.isDue(day)).isTrue();
        card = card.graded(Grade.GOOD, day, RETENTION, 10);
        assertThat(ChronoUnit.DAYS.between(day, due(card))).isBetween(1L, 60L);
    }

    @Test
    void onTheDayItIsDueItIsRecalledNineTimesOfTen() {
        var card = card().graded(Grade.GOOD, DAY, RETENTION, 10);
        card = card.graded(Grade.GOOD, due(card), RETENTION, 10);
        assertThat(card.retrievability(due(card))).isCloseTo(RETENTION, within(0.01));
        assertThat(card.retrievability(due(card).plusDays(30))).isLessThan(RETENTION);
    }

    @Test
    void whateverIsGradedWheneverStaysWithinItsBounds() {
        var lot = new Random(1);
        var card = card();
        var day = DAY;
        for (int i = 0; i < 10_000; i++) {
            // The clock may be set back.
            day = day.plusDays(lot.nextInt(60) - 5);
            var grade = Grade.values()[lot.nextInt(4)];
            card = card.graded(grade, day, RETENTION, 10);
            assertThat(due(card)).isBetween(day, day.plusDays(36_500));
        }
    }

    @Test
    void aSuspendedCardIsNeverDue() {
        var card = card().graded(Grade.GOOD, DAY, RETENTION, 10);
        assertThat(card.isDue(due(card))).isTrue();
        assertThat(card.isDue(due(card).minusDays(1))).isFalse();
        assertThat(card.withSuspended(true).isDue(DAY.plusYears(5))).isFalse();
        assertThat(card().isFresh()).isTrue();
        assertThat(card().isDue(DAY.plusYears(5))).isFalse();
        assertThat(card().withSuspended(true).isFresh()).isFalse();
    }
}
