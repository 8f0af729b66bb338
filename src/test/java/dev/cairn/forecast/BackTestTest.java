package dev.cairn.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Forecasts of learners who are made up, held against when they really finished. */
class BackTestTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);
    private static final int LEARNERS = 150;

    /** How many of them had finished by a day that was foretold. */
    private record Hits(int likely, int safe, int of) {
        Hits plus(Hits other) {
            return new Hits(likely + other.likely, safe + other.safe, of + other.of);
        }

        double likelyPercent() {
            return 100.0 * likely / of;
        }

        double safePercent() {
            return 100.0 * safe / of;
        }
    }

    /**
     * A learner who does some part of the hours there are, more in some weeks than in others, and in some nothing at all.
     *
     * @param usual the part that is usual
     * @param spread how far weeks differ: the standard deviation of the logarithm
     * @param idle how often nothing is done in a week
     */
    private record Learner(double usual, double spread, double idle) {
        static Learner of(Random lot) {
            return new Learner(0.4 + 0.8 * lot.nextDouble(), 0.1 + 0.5 * lot.nextDouble(), 0.15 * lot.nextDouble());
        }

        double pace(Random lot) {
            return lot.nextDouble() < idle ? 0 : usual * Math.exp(spread * lot.nextGaussian() - spread * spread / 2);
        }
    }

    private static Availability evenings(int minutes) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY)) {
            days.put(day, List.of(new Window(17 * 60, 17 * 60 + minutes)));
        }
        return Availability.of(new WeekPattern(days));
    }

    private static Hits backTest(int weeks, Random lot) {
        int likely = 0;
        int safe = 0;
        int counted = 0;
        for (int i = 0; i < LEARNERS; i++) {
            var learner = Learner.of(lot);
            var availability = evenings(60 + 15 * lot.nextInt(9));
            int hours = availability.usualMinutes();
            var history = new ArrayList<PastWeek>();
            for (int week = weeks; week > 0; week--) {
                history.add(
                        new PastWeek(TODAY.minusWeeks(week), 7, hours, (int) Math.round(hours * learner.pace(lot))));
            }
            int open = hours * (6 + lot.nextInt(30));
            var forecast = Forecast.of(new Situation(TODAY, 0, history, 0, open, availability, null));
            if (history.stream().allMatch(it -> it.done() == 0)) {
                continue;
            }
            // Whoever is told nothing, or "never", counts as one whose day did not hold.
            var finish = finish(learner, availability, open, lot);
            counted++;
            if (forecast instanceof Forecast.Known known) {
                likely += finish.isAfter(known.likely()) ? 0 : 1;
                safe += finish.isAfter(known.safe()) ? 0 : 1;
            }
        }
        return new Hits(likely, safe, counted);
    }

    private static LocalDate finish(Learner learner, Availability availability, int open, Random lot) {
        double left = open;
        for (int week = 0; ; week++) {
            double pace = learner.pace(lot);
            for (int day = 0; day < 7; day++) {
                var date = TODAY.plusDays(7L * week + day);
                left -= pace * availability.minutes(date);
                if (left <= 0.5) {
                    return date;
                }
            }
        }
    }

    @Test
    void theSafeDayHoldsForEightToNineOfTen() {
        var all = new Hits(0, 0, 0);
        for (int weeks : List.of(2, 3, 4, 6, 8, 12)) {
            var hits = backTest(weeks, new Random(weeks));
            assertThat(hits.safePercent()).as("from %s weeks", weeks).isBetween(75.0, 95.0);
            all = all.plus(hits);
        }
        assertThat(all.safePercent()).isBetween(80.0, 90.0);
        assertThat(all.likelyPercent()).isBetween(42.0, 58.0);
    }
}
