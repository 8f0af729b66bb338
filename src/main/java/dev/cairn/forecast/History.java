package dev.cairn.forecast;

import dev.cairn.figures.Ledger;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The learner's last twelve weeks.
 *
 * <p>They are cut where the first of all weeks begins, so that a day stays in its week, and the one under way comes by a day at a time. Weeks
 * that were cut anew each evening would be others each evening, and so would be the forecast.
 */
final class History {
    /** No more weeks than these are looked back on: whoever changed their pace wants to see it. */
    static final int MOST_WEEKS = 12;

    static final int DAYS_A_WEEK = 7;

    private final NavigableMap<LocalDate, Integer> credit;
    private final Optional<LocalDate> begin;
    private final Availability availability;
    private final LocalDate today;

    /** How much of today's hours is over. */
    private final int gone;

    /**
     * Looks back.
     *
     * @param now within the study day that is today
     */
    History(Ledger ledger, Availability availability, LocalDate today, LocalDateTime now) {
        this.availability = availability;
        this.today = today;
        credit = ledger.creditByDay();
        begin = Stream.of(credit, ledger.secondsByDay())
                .filter(days -> !days.isEmpty())
                .map(NavigableMap::firstKey)
                .min(Comparator.naturalOrder());
        gone = gone(now);
    }

    private int gone(LocalDateTime now) {
        if (now.toLocalDate().isAfter(today)) {
            return availability.minutes(today);
        }
        int minute = now.getHour() * 60 + now.getMinute();
        return availability.free(today).stream()
                .mapToInt(it -> over(it, minute))
                .sum();
    }

    private static int over(Window window, int minute) {
        return Math.clamp((long) minute - window.from(), 0, window.minutes());
    }

    /**
     * The minutes of today's hours that are over, or that were used: what was done at noon was done in the hours of the evening.
     */
    int spent() {
        return Math.clamp((long) credit.getOrDefault(today, 0), gone, availability.minutes(today));
    }

    /** The weeks that had hours, the earliest first. */
    List<PastWeek> weeks() {
        if (begin.isEmpty() || begin.get().isAfter(today)) {
            return List.of();
        }
        int all = Math.toIntExact(ChronoUnit.DAYS.between(begin.get(), today) / DAYS_A_WEEK);
        var underWay = begin.get().plusWeeks(all);
        var weeks = new ArrayList<PastWeek>();
        for (int back = Math.min(all, MOST_WEEKS); back > 0; back--) {
            var first = underWay.minusWeeks(back);
            week(first, DAYS_A_WEEK, 0)
                    .flatMap(first.equals(underWay.minusWeeks(MOST_WEEKS)) ? this::fading : Optional::of)
                    .ifPresent(weeks::add);
        }
        boolean over = spent() == availability.minutes(today);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(underWay, today)) + (over ? 1 : 0);
        week(underWay, days, over ? 0 : spent()).ifPresent(weeks::add);
        return weeks;
    }

    /** What is left of the earliest week: it goes as the one under way comes, so that a missed day takes the good of it and none of its bad. */
    private Optional<PastWeek> fading(PastWeek week) {
        var last = today.minusDays(Math.floorMod(ChronoUnit.DAYS.between(week.first(), today), (long) DAYS_A_WEEK));
        int whole = availability.minutes(last, last.plusDays(DAYS_A_WEEK - 1L));
        int left = availability.minutes(today, last.plusDays(DAYS_A_WEEK - 1L)) - spent();
        double share = whole == 0 ? 1 : (double) left / whole;
        int hours = (int) Math.round(week.hours() * share);
        return hours > 0
                ? Optional.of(new PastWeek(week.first(), week.days(), hours, (int) Math.round(week.done() * share)))
                : Optional.empty();
    }

    private Optional<PastWeek> week(LocalDate first, int days, int more) {
        int done = credit.subMap(first, true, first.plusDays(DAYS_A_WEEK - 1L), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var week = new PastWeek(first, days, 1, done);
        int hours = week.minutes(availability) + more;
        return hours > 0 ? Optional.of(week.withHours(hours)) : Optional.empty();
    }
}
