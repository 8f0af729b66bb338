package dev.cairn.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.forecast.Because.Cause;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainedTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

    private static Availability daily(int minutes, Spell... spells) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(17 * 60, 17 * 60 + minutes)));
        }
        return new Availability(new WeekPattern(days), List.of(spells), List.of());
    }

    /** Weeks of seven hours each, of which so many minutes were done. */
    private static List<PastWeek> weeks(LocalDate today, int... done) {
        var weeks = new ArrayList<PastWeek>();
        for (int i = 0; i < done.length; i++) {
            weeks.add(new PastWeek(today.minusWeeks(done.length - i), 7, 420, done[i]));
        }
        return weeks;
    }

    private static Situation situation(LocalDate today, Availability availability, int done, int open, int... weeks) {
        return new Situation(today, 0, weeks(today, weeks), done, open, availability, null);
    }

    private static final Situation THEN = situation(TODAY.minusDays(7), daily(60), 2100, 4200, 420, 420, 420, 420);

    private static Explained since(Situation now) {
        return Explained.of(THEN, now);
    }

    private static List<Cause> causes(Explained explained) {
        return explained.because().stream().map(Because::what).toList();
    }

    private static LocalDate safe(Forecast forecast) {
        return ((Forecast.Known) forecast).safe();
    }

    /** Four weeks do not prove a fifth: one that goes as well as they did is good news, but no more than a little. */
    @Test
    void whoeverGoesOnAsBeforeIsToldNoLaterDayAndHardlyASoonerOne() {
        var explained = since(situation(TODAY, daily(60), 2520, 3780, 420, 420, 420, 420));
        assertThat(explained.because()).allSatisfy(it -> {
            assertThat(it.what()).isEqualTo(Cause.PACE);
            assertThat(it.days()).isBetween(-4, 0);
        });
    }

    @Test
    void aWeekOffAheadMovesTheDayByThatWeek() {
        var off = Spell.off(TODAY.plusDays(14), TODAY.plusDays(20), "away");
        var explained = since(situation(TODAY, daily(60, off), 2520, 3780, 420, 420, 420, 420));
        assertThat(explained.because()).element(0).isEqualTo(new Because(Cause.DAYS_OFF, 7));
        assertThat(causes(explained)).containsExactly(Cause.DAYS_OFF, Cause.PACE);
        assertThat(explained.because().getLast().days()).isBetween(-4, 0);
    }

    /** What was asked on the day after: the days off are past by now, and are the reason all the same. */
    @Test
    void daysOffThatArePastAreGivenAsSuch() {
        var off = Spell.off(TODAY.minusDays(6), TODAY.minusDays(1), "away");
        var weeks = new ArrayList<>(weeks(TODAY.minusDays(7), 420, 300, 500, 420));
        weeks.add(new PastWeek(TODAY.minusDays(7), 7, 60, 60));
        var explained = since(new Situation(TODAY, 0, weeks, 2160, 4140, daily(60, off), null));

        assertThat(causes(explained)).containsExactly(Cause.DAYS_OFF);
        assertThat(explained.because().getFirst().days()).isBetween(5, 7);
    }

    @Test
    void daysOffThatAreSaidAfterwardsAreNoMissAnyMore() {
        var off = Spell.off(TODAY.minusDays(28), TODAY.minusDays(22), "ill");
        var then = situation(TODAY.minusDays(7), daily(60), 1260, 4200, 420, 0, 420, 420);
        var weeks = new ArrayList<>(weeks(TODAY, 420, 420, 420));
        var explained = Explained.of(then, new Situation(TODAY, 0, weeks, 1680, 3780, daily(60, off), null));

        assertThat(causes(explained)).containsExactly(Cause.DAYS_OFF, Cause.PACE);
        assertThat(explained.because()).allSatisfy(it -> assertThat(it.days()).isNegative());
        assertThat(explained.because().getLast().days())
                .as("one more week as good as they all were")
                .isBetween(-7, -1);
    }

    @Test
    void moreHoursAndMoreWorkAreToldApart() {
        var explained = since(situation(TODAY, daily(120), 2520, 3780 + 840, 420, 420, 420, 420));
        assertThat(causes(explained)).containsExactly(Cause.AVAILABILITY, Cause.WORK, Cause.PACE);
        assertThat(explained.because().get(0).days()).isNegative();
        assertThat(explained.because().get(1).days()).isPositive();
    }

    @Test
    void aBadWeekIsThePace() {
        var explained = since(situation(TODAY, daily(60), 2100, 4200, 420, 420, 420, 0));
        assertThat(explained.because()).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(Cause.PACE);
            assertThat(it.days()).isGreaterThan(7);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void thePartsAlwaysAddUpAndWhatDidNotChangeHasNone(long seed) {
        var lot = new Random(seed);
        int minutes = 30 + lot.nextInt(90);
        var from = lot.nextBoolean() ? TODAY.plusDays(lot.nextInt(40)) : TODAY.minusDays(8 + lot.nextInt(20));
        var off = Spell.off(from, from.plusDays(3 + lot.nextInt(20)), "away");
        var then = situation(
                TODAY.minusDays(7), daily(minutes), 900, 1000 + lot.nextInt(9000), 100, 300, lot.nextInt(500));
        var now = situation(
                TODAY,
                daily(
                        lot.nextBoolean() ? 30 + lot.nextInt(90) : minutes,
                        lot.nextBoolean() ? new Spell[] {off} : new Spell[0]),
                1000,
                lot.nextBoolean() ? 1000 + lot.nextInt(9000) : then.open() - 100,
                300,
                lot.nextInt(500),
                lot.nextInt(500));

        var explained = Explained.of(then, now);

        assertThat(explained.because().stream().mapToLong(Because::days).sum())
                .isEqualTo(ChronoUnit.DAYS.between(safe(explained.before()), safe(explained.now())));
        var changed = EnumSet.of(Cause.PACE);
        if (!now.availability().spells().isEmpty()) {
            changed.add(Cause.DAYS_OFF);
        }
        if (!now.availability().usual().equals(then.availability().usual())) {
            changed.add(Cause.AVAILABILITY);
        }
        if (now.open() + now.done() != then.open() + then.done()) {
            changed.add(Cause.WORK);
        }
        assertThat(changed).containsAll(causes(explained));
    }

    @Test
    void withoutHistoryItSaysSo() {
        var young = situation(TODAY, daily(60), 60, 4200, 420);
        assertThat(Forecast.of(young)).isEqualTo(new Forecast.Unknown(Forecast.Reason.TOO_LITTLE_HISTORY, null));
        var idle = situation(TODAY, daily(60), 60, 4200, 0, 0, 0);
        assertThat(Forecast.of(idle)).isEqualTo(new Forecast.Unknown(Forecast.Reason.NO_PROGRESS, null));
        var finished = situation(TODAY, daily(60), 60, 0, 420, 420);
        assertThat(Forecast.of(finished)).isEqualTo(new Forecast.Unknown(Forecast.Reason.FINISHED, null));
        var never = situation(TODAY, Availability.NONE, 60, 4200, 420, 420);
        assertThat(Forecast.of(never)).isEqualTo(new Forecast.Unknown(Forecast.Reason.NO_TIME, null));
    }

    @Test
    void oneIdleWeekOfTwoIsNoReasonToSayNever() {
        var known = Forecast.of(situation(TODAY, daily(60), 0, 4200, 0, 420));
        assertThat(known).isInstanceOf(Forecast.Known.class);
    }

    @Test
    void aWeekWithHardlyAnyHoursWeighsHardlyAnything() {
        var weeks = new ArrayList<>(weeks(TODAY, 420, 420, 420, 420));
        var usual = new Situation(TODAY, 0, weeks, 0, 4200, daily(60), null);
        weeks.add(new PastWeek(TODAY.minusWeeks(5), 7, 30, 600));
        var withHoliday = new Situation(TODAY, 0, weeks, 0, 4200, daily(60), null);

        assertThat(ChronoUnit.DAYS.between(safe(Forecast.of(withHoliday)), safe(Forecast.of(usual))))
                .isBetween(-14L, 14L);
    }

    @Test
    void threeSteadyWeeksAreNoCertaintyAndTwelveAreHardlyAny() {
        var three = (Forecast.Known) Forecast.of(situation(TODAY, daily(60), 0, 6000, 420, 420, 420));
        assertThat(three.safe()).isAfter(three.likely().plusDays(14));
        var twelve = new int[12];
        Arrays.fill(twelve, 420);
        var known = (Forecast.Known) Forecast.of(situation(TODAY, daily(60), 0, 6000, twelve));
        assertThat(known.likely()).isBetween(TODAY.plusDays(99), TODAY.plusDays(105));
        assertThat(known.safe()).isBetween(known.likely(), known.likely().plusDays(14));
        assertThat(known.cone().getFirst()).isEqualTo(new Forecast.ConePoint(TODAY, 0, 0, 0));
        assertThat(known.cone().getLast().low()).isEqualTo(6000);
    }
}
