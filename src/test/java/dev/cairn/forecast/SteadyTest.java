package dev.cairn.forecast;

import static dev.cairn.testing.Roadmaps.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.figures.Credit;
import dev.cairn.figures.Ledger;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tally;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What honest learners are told from one evening to the next. */
class SteadyTest {
    private static final RoadmapId ID = new RoadmapId("r");
    private static final LocalDate BEGIN = LocalDate.of(2027, 2, 15);
    private static final Key TASK = key("A");

    /** No two evenings are further apart than this part of the time that was left. */
    private static final double MOST = 0.15;

    private static final Availability EVENINGS = evenings();

    private static Availability evenings() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(19 * 60, 20 * 60 + 30)));
        }
        days.put(DayOfWeek.SATURDAY, List.of(new Window(9 * 60, 13 * 60)));
        days.remove(DayOfWeek.SUNDAY);
        return Availability.of(new WeekPattern(days));
    }

    /** Studies on most of the days there are, about as long as was meant, at tasks of 20 minutes to two and a half hours. */
    private static final class Learner {
        private final Random lot;
        private final double often;
        private final List<Credit> credits = new ArrayList<>();
        private final int total;
        private final Availability hours;
        private double begun;
        private int task;

        Learner(long seed, Availability hours) {
            this.hours = hours;
            lot = new Random(seed);
            often = 0.6 + 0.35 * lot.nextDouble();
            total = 9_000 + lot.nextInt(15_000);
            task = nextTask();
        }

        private int nextTask() {
            return 20 + lot.nextInt(130);
        }

        /** Whether anything was ticked. */
        boolean study(LocalDate day) {
            int before = credits.size();
            if (lot.nextDouble() < often) {
                begun += hours.minutes(day) * (0.7 + 0.6 * lot.nextDouble());
            }
            while (begun >= task) {
                begun -= task;
                credits.add(new Credit(ID, TASK, TASK, TASK, day, task, false));
                task = nextTask();
            }
            return credits.size() > before;
        }

        Forecast forecast(LocalDate day) {
            var ledger = new Ledger(List.of(), credits, Map.of(ID, Map.of(TASK, total)), Tally.NONE);
            return Forecast.daysOf(Situation.of(ledger, hours, day, day.atTime(21, 0), null));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noEveningMovesTheSafeDayFarAndAMissedOneNeverMakesItSooner(long seed) {
        isSteady(new Learner(seed, EVENINGS));
    }

    /** Also when a week without any hours lies ahead, is on, and lies behind. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void soItIsWithAWeekOff(long seed) {
        var off = Spell.off(BEGIN.plusDays(42), BEGIN.plusDays(48), "away");
        isSteady(new Learner(seed, EVENINGS.withSpells(List.of(off))));
    }

    private static void isSteady(Learner learner) {
        var day = BEGIN;
        while (!(learner.forecast(day) instanceof Forecast.Known)) {
            assertThat(day).isBefore(BEGIN.plusDays(20));
            day = day.plusDays(1);
            learner.study(day);
        }
        while (day.isBefore(BEGIN.plusDays(100))) {
            var safe = safe(learner, day);
            long left = ChronoUnit.DAYS.between(day, safe);
            day = day.plusDays(1);
            boolean studied = learner.study(day);
            var next = safe(learner, day);

            long moved = ChronoUnit.DAYS.between(safe, next);
            assertThat(Math.abs(moved)).as("%s: %s to %s", day, safe, next).isLessThanOrEqualTo((long) (MOST * left));
            if (!studied) {
                assertThat(moved).as("nothing on %s: %s to %s", day, safe, next).isNotNegative();
            }
        }
    }

    /** The weeks after it fare alike in each run, whether it is still ahead or over. */
    @Test
    void aWeekOffThatPassesChangesNothingOfWhatLiesAhead() {
        var monday = BEGIN.plusDays(21);
        var hours = EVENINGS.withSpells(List.of(Spell.off(monday, monday.plusDays(6), "away")));
        var weeks = List.of(
                new PastWeek(BEGIN, 7, 690, 460),
                new PastWeek(BEGIN.plusDays(7), 7, 690, 230),
                new PastWeek(BEGIN.plusDays(14), 7, 690, 700));
        var before = (Forecast.Known) Forecast.of(new Situation(monday, 0, weeks, 1_390, 14_000, hours, null));
        var after =
                (Forecast.Known) Forecast.of(new Situation(monday.plusDays(7), 0, weeks, 1_390, 14_000, hours, null));

        assertThat(after.safe()).isEqualTo(before.safe());
        assertThat(after.cone().subList(1, after.cone().size()))
                .isEqualTo(before.cone().subList(2, before.cone().size()));
    }

    /** What is little of a week, but good, weighs little; that there is more of it does not make it good. */
    @Test
    void aMissedDayAfterAGoodOneTakesOfTheGood() {
        var before = begun(BEGIN.plusDays(21), 90);
        var after = begun(BEGIN.plusDays(22), 180);
        assertThat(after.safe()).isAfterOrEqualTo(before.safe());
        assertThat(after.likely()).isAfterOrEqualTo(before.likely());
    }

    /** Three weeks, and a fourth in which two and a half hours were done on the first evening. */
    private static Forecast.Known begun(LocalDate day, int hours) {
        var weeks = List.of(
                new PastWeek(BEGIN, 7, 690, 460),
                new PastWeek(BEGIN.plusDays(7), 7, 690, 430),
                new PastWeek(BEGIN.plusDays(14), 7, 690, 400),
                new PastWeek(BEGIN.plusDays(21), hours / 90, hours, 150));
        return (Forecast.Known) Forecast.daysOf(new Situation(day, 90, weeks, 1_440, 14_000, EVENINGS, null));
    }

    private static LocalDate safe(Learner learner, LocalDate day) {
        return ((Forecast.Known) learner.forecast(day)).safe();
    }
}
