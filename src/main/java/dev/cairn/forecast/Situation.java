package dev.cairn.forecast;

import dev.cairn.figures.Ledger;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast is made of.
 *
 * @param today the study day it is made on
 * @param from the first day that is still to be worked: today, or tomorrow where something was done today
 * @param history whole weeks, the earliest first, none without hours
 * @param done minutes that all that is done is reckoned with
 * @param open minutes that all that is open is reckoned with
 * @param planned the last day of the plan; null where it has none
 */
public record Situation(
        LocalDate today,
        LocalDate from,
        List<PastWeek> history,
        int done,
        int open,
        Availability availability,
        @Nullable LocalDate planned) {
    /** No more weeks than these are looked back on: whoever changed their pace wants to see it. */
    public static final int MOST_WEEKS = 12;

    private static final int DAYS_A_WEEK = 7;

    public Situation {
        history = List.copyOf(history);
    }

    /** How things are by what was done, on some study day. */
    public static Situation of(Ledger ledger, Availability availability, LocalDate today, @Nullable LocalDate planned) {
        boolean begunToday = ledger.creditByDay().containsKey(today);
        return new Situation(
                today,
                begunToday ? today.plusDays(1) : today,
                history(ledger, availability, today),
                ledger.done(),
                ledger.total() - ledger.done(),
                availability,
                planned);
    }

    /** Seven days at a time back from yesterday, as long as they lie wholly after the first day on which anything was worked or done. */
    private static List<PastWeek> history(Ledger ledger, Availability availability, LocalDate today) {
        var credit = ledger.creditByDay();
        var worked = ledger.secondsByDay();
        var weeks = new ArrayList<PastWeek>();
        var begin = Stream.of(credit, worked)
                .filter(days -> !days.isEmpty())
                .map(NavigableMap::firstKey)
                .min(LocalDate::compareTo);
        if (begin.isEmpty()) {
            return weeks;
        }
        for (int i = 1; i <= MOST_WEEKS; i++) {
            var week = new Dates(
                    today.minusDays((long) i * DAYS_A_WEEK), today.minusDays((long) (i - 1) * DAYS_A_WEEK + 1));
            if (week.from().isBefore(begin.get())) {
                break;
            }
            int hours = availability.minutes(week.from(), week.to());
            int done = credit.subMap(week.from(), true, week.to(), true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (hours > 0) {
                weeks.addFirst(new PastWeek(week.from(), hours, done));
            }
        }
        return weeks;
    }

    Situation withAvailability(Availability other) {
        return new Situation(today, from, history, done, open, other, planned);
    }

    Situation withOpen(int minutes) {
        return new Situation(today, from, history, done, minutes, availability, planned);
    }
}
