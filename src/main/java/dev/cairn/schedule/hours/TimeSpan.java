package dev.cairn.schedule.hours;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two times as somebody writes them: {@code 19:00-20:30}, {@code 7-8:30pm}, {@code 22-1}.
 *
 * @param from minutes since midnight, 0 to 1439
 * @param to minutes since the same midnight, after {@code from}; past 1440 for the day after
 */
record TimeSpan(int from, int to) {
    /** What joins the two ends of a span of times or days. */
    static final String DASH = "(?:\\s*[-‐‑‒–—−]\\s*|\\s+(?:to|bis)\\s+)";

    private static final int NOON = 12 * 60;
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s?([ap])\\.?m\\b\\.?)?(?:\\s?(?:uhr|h)\\b)?";

    /** Both times; what follows is not looked at. */
    static final Pattern PATTERN =
            Pattern.compile(TIME + DASH + TIME + "(?![\\d:])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What came of it. */
    sealed interface Parsed {
        /** Two times, the first before the second. */
        record Span(TimeSpan span) implements Parsed {}

        /** Figures that are no time of the day. */
        record NoTime() implements Parsed {}

        /** It ends before it begins, or when it begins. */
        record Backwards() implements Parsed {}
    }

    /** @param match of {@link #PATTERN} */
    static Parsed of(Matcher match) {
        var fromHalf = half(match.group(3));
        var toHalf = half(match.group(6));
        var from = minute(match.group(1), match.group(2), fromHalf);
        var to = minute(match.group(4), match.group(5), toHalf);
        if (from.isEmpty() || to.isEmpty()) {
            return new Parsed.NoTime();
        }
        int first = from.get();
        int last = to.get();
        // Who writes 7-8:30pm means both; who writes 11-1pm does not.
        if (fromHalf == null && toHalf != null) {
            var same = minute(match.group(1), match.group(2), toHalf);
            return ordered(same.filter(it -> it < last).orElse(first), last);
        }
        if (fromHalf != null && toHalf == null) {
            var same = minute(match.group(4), match.group(5), fromHalf);
            return ordered(first, same.filter(it -> it > first).orElse(last));
        }
        return ordered(first, last);
    }

    private static Parsed ordered(int from, int to) {
        if (from == Window.DAY) {
            return new Parsed.NoTime();
        }
        if (to > from) {
            return new Parsed.Span(new TimeSpan(from, to));
        }
        // An evening that lasts past midnight; anything else that ends before it begins is more likely a slip.
        return from > to && from >= NOON && to < NOON
                ? new Parsed.Span(new TimeSpan(from, to + Window.DAY))
                : new Parsed.Backwards();
    }

    private static @Nullable Character half(@Nullable String letter) {
        return letter == null ? null : Character.toLowerCase(letter.charAt(0));
    }

    private static Optional<Integer> minute(String hours, @Nullable String minutes, @Nullable Character half) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half == 'p' ? 12 : 0);
        }
        return minute < 60 && hour * 60 + minute <= Window.DAY ? Optional.of(hour * 60 + minute) : Optional.empty();
    }
}
