package dev.cairn.forecast;

import dev.cairn.figures.Ledger;
import dev.cairn.schedule.hours.Availability;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast is made of.
 *
 * @param today the study day it is made on
 * @param spent minutes of today's hours that are over or used, and so are history; what is left of them lies ahead
 * @param history weeks and the parts of some, the earliest first, none without hours
 * @param done minutes that all that is done is reckoned with
 * @param open minutes that all that is open is reckoned with
 * @param planned the last day of the plan; null where it has none
 */
public record Situation(
        LocalDate today,
        int spent,
        List<PastWeek> history,
        int done,
        int open,
        Availability availability,
        @Nullable LocalDate planned) {

    public Situation {
        history = List.copyOf(history);
    }

    /** How things are by what was done, at some time of a study day. */
    public static Situation of(
            Ledger ledger, Availability availability, LocalDate today, LocalDateTime now, @Nullable LocalDate planned) {
        var history = new History(ledger, availability, today, now);
        return new Situation(
                today,
                history.spent(),
                history.weeks(),
                ledger.done(),
                ledger.total() - ledger.done(),
                availability,
                planned);
    }

    /** Whole days of history. */
    private int days() {
        return history.stream().mapToInt(PastWeek::days).sum();
    }

    /** Whether there is enough history to tell anything from. */
    boolean tells() {
        return days() >= Forecast.LEAST_WEEKS * History.DAYS_A_WEEK;
    }

    /** How many weeks of history there are, with today. */
    int weeks() {
        return Math.min(History.MOST_WEEKS, (days() + 1) / History.DAYS_A_WEEK);
    }

    Situation withAvailability(Availability other) {
        return new Situation(today, spent, history, done, open, other, planned);
    }

    /**
     * The same with other days off, those of the past included: of a week that had less time than was thought, as much is less of a miss. Of a
     * week that is there only in part, that is the same part of them.
     */
    Situation withSpells(Availability other) {
        var weeks = new ArrayList<PastWeek>();
        for (PastWeek week : history) {
            int whole = week.minutes(availability);
            double share = whole == 0 ? 1 : Math.min(1, (double) week.hours() / whole);
            int hours = week.hours() + Math.toIntExact(Math.round(share * (week.minutes(other) - whole)));
            if (hours > 0) {
                weeks.add(week.withHours(hours));
            }
        }
        return new Situation(today, spent, weeks, done, open, other, planned);
    }

    Situation withOpen(int minutes) {
        return new Situation(today, spent, history, done, minutes, availability, planned);
    }
}
