package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Time on the calendar, as the hours it holds when so many are worked in each week. */
final class Calendar {
    private static final double DAYS_A_WEEK = 7;
    private static final double DAYS_A_MONTH = 30.4375;

    /** Ten years of weeks round the clock: more than that is a slip of the pen, and would not add up in minutes. */
    private static final double MOST_MINUTES = 10 * 52 * DAYS_A_WEEK * 24 * 60;

    private Calendar() {}

    /** The weeks some items cover together; what overlaps is one stretch, counted once. */
    record Stretch<T>(WeekSpan weeks, List<T> items) {}

    static <T> List<Stretch<T>> stretches(List<T> items, Function<T, WeekSpan> weeksOf) {
        var stretches = new ArrayList<Stretch<T>>();
        var inOrder = items.stream()
                .sorted(Comparator.comparingInt(item -> weeksOf.apply(item).from()))
                .toList();
        for (T item : inOrder) {
            var weeks = weeksOf.apply(item);
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && weeks.from() <= last.weeks.to()) {
                last.items.add(item);
                int to = Math.max(last.weeks.to(), weeks.to());
                stretches.set(stretches.size() - 1, new Stretch<>(new WeekSpan(last.weeks.from(), to), last.items));
            } else {
                stretches.add(new Stretch<>(weeks, new ArrayList<>(List.of(item))));
            }
        }
        return stretches;
    }

    static MinuteRange minutes(WeekSpan weeks, MinuteRange aWeek) {
        return times(count(weeks), count(weeks), aWeek);
    }

    /** The hours of a phase's weeks, or else of its length; empty where it states neither. */
    static Optional<MinuteRange> minutes(PhaseTime time, MinuteRange aWeek) {
        var weeks = time.weeks();
        var length = time.duration();
        if (weeks != null) {
            return Optional.of(minutes(weeks, aWeek));
        }
        if (length == null) {
            return Optional.empty();
        }
        double inWeeks = switch (length.unit()) {
            case HOURS -> 0;
            case DAYS -> 1 / DAYS_A_WEEK;
            case WEEKS -> 1;
            case MONTHS -> DAYS_A_MONTH / DAYS_A_WEEK;
        };
        return Optional.of(
                length.unit() == Span.Unit.HOURS
                        ? times(length.min(), length.max(), MinuteRange.ofHours(1, 1))
                        : times(length.min() * inWeeks, length.max() * inWeeks, aWeek));
    }

    /** The part of some minutes, spread evenly over weeks, that falls into others. */
    static MinuteRange part(MinuteRange minutes, WeekSpan over, WeekSpan into) {
        int shared = Math.min(over.to(), into.to()) - Math.max(over.from(), into.from()) + 1;
        double part = Math.max(0, shared) / (double) count(over);
        return times(part, part, minutes);
    }

    private static int count(WeekSpan weeks) {
        return weeks.to() - weeks.from() + 1;
    }

    private static MinuteRange times(double min, double max, MinuteRange minutes) {
        return new MinuteRange(rounded(min * minutes.min()), rounded(max * minutes.max()));
    }

    private static int rounded(double minutes) {
        return (int) Math.round(Math.min(minutes, MOST_MINUTES));
    }
}
