package dev.cairn.ui.palette;

import dev.cairn.ui.palette.EntryWords.Small;
import dev.cairn.ui.palette.Typed.CalendarWeek;
import dev.cairn.ui.palette.Typed.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads quick entries: {@code tick 3 7 12}, {@code tick W48 3-5}, {@code skip 2.5}, {@code add read chapter 4 2h thu}, {@code go week 14}.
 * Pure; any text can be read, and what begins with no verb is no quick entry.
 *
 * @param today what days are counted from
 */
record EntryReader(EntryWords words, LocalDate today) {
    /** The longest text that is taken for a quick entry. */
    static final int LONGEST = 1000;

    private static final Pattern NUMBER = Pattern.compile("(?:#|[Nn][ro]\\.)?(\\d{1,9})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})[-–—](\\d{1,4})");
    private static final Pattern PARTED_RANGE = Pattern.compile("(?<=\\d)\\s+([-–—])\\s+(?=\\d)");
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?[Ww](\\d{1,2})");
    private static final Pattern STUCK = Pattern.compile("(\\p{L}+)\\.?(\\d{1,4})");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,4}");

    /** Empty for what is no quick entry. */
    Optional<Typed> read(String typed) {
        var text = typed.strip();
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        var rest = text.substring(end).strip();
        return words.verb(text.substring(0, end)).map(verb -> read(verb, rest));
    }

    private Typed read(Verb verb, String rest) {
        if (rest.isEmpty()) {
            return new Typed.Bare(verb);
        }
        if (rest.length() > LONGEST) {
            return new Typed.TooLong(verb, rest.length());
        }
        return switch (verb) {
            case TICK, UNTICK -> ticks(verb, split(PARTED_RANGE.matcher(rest).replaceAll("$1"), "[\\s,;]+"));
            case SKIP -> new Typed.Skip(rest);
            case ADD -> new AddReader(words, today).read(rest);
            case GO -> new Typed.Go(where(split(rest, "\\s+"), rest));
            case LOG -> new LogReader(words, today).read(rest);
        };
    }

    private static List<String> split(String text, String at) {
        return Arrays.stream(text.split(at)).filter(it -> !it.isEmpty()).toList();
    }

    private Typed ticks(Verb verb, List<String> typed) {
        var week = week(typed, true);
        var numbers = new LinkedHashSet<Integer>();
        var strange = new ArrayList<String>();
        for (String word : typed.subList(week.map(Counted::words).orElse(0), typed.size())) {
            var number = NUMBER.matcher(word);
            var range = RANGE.matcher(word);
            if (number.matches()) {
                numbers.add(Integer.valueOf(number.group(1)));
            } else if (range.matches()) {
                between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                        .forEach(numbers::add);
            } else if (!words.is(Small.AND, word)) {
                strange.add(word);
            }
        }
        return numbers.isEmpty() && strange.isEmpty()
                ? new Typed.Bare(verb)
                : new Typed.Ticks(verb, week.map(Counted::week).orElse(null), List.copyOf(numbers), strange);
    }

    /** From one number to the other, whichever is the higher; both are among them. */
    private static IntStream between(int one, int other) {
        return one <= other
                ? IntStream.rangeClosed(one, other)
                : IntStream.rangeClosed(other, one).map(number -> one + other - number);
    }

    /** A week at the beginning of some words, and how many of them it takes. */
    private record Counted(CalendarWeek week, int words) {}

    /** @param any whether "week 48" is one of the calendar, too */
    private Optional<Counted> week(List<String> typed, boolean any) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var first = typed.getFirst();
        var iso = ISO_WEEK.matcher(first);
        if (iso.matches()) {
            var week = new CalendarWeek(Integer.valueOf(iso.group(1)), Integer.parseInt(iso.group(2)));
            return Optional.of(new Counted(week, 1));
        }
        var stuck = STUCK.matcher(first);
        if (stuck.matches() && isWeek(stuck.group(1), any)) {
            return Optional.of(new Counted(new CalendarWeek(null, Integer.parseInt(stuck.group(2))), 1));
        }
        boolean parted = typed.size() > 1
                && isWeek(first, any)
                && SMALL_NUMBER.matcher(typed.get(1)).matches();
        return parted
                ? Optional.of(new Counted(new CalendarWeek(null, Integer.parseInt(typed.get(1))), 2))
                : Optional.empty();
    }

    private boolean isWeek(String word, boolean any) {
        return words.is(Small.CALENDAR_WEEK, word) || any && words.is(Small.WEEK, word);
    }

    private Where where(List<String> typed, String rest) {
        var week = week(typed, false);
        if (week.isPresent() && week.get().words() == typed.size()) {
            return new Where.OfCalendar(week.get().week());
        }
        var ofPlan = week(typed, true);
        if (ofPlan.isPresent() && ofPlan.get().words() == typed.size()) {
            return new Where.OfPlan(ofPlan.get().week().number());
        }
        if (typed.size() == 2 && words.is(Small.WEEK, typed.get(1))) {
            var weeks = weeks(typed.getFirst());
            if (weeks.isPresent()) {
                return new Where.Day(today.plusWeeks(weeks.get()));
            }
        }
        var day = words.is(Small.ON, typed.getFirst()) ? typed.subList(1, typed.size()) : typed;
        return new DayReader(words, today, false)
                .read(day)
                .<Where>map(Where.Day::new)
                .orElseGet(() -> new Where.Nowhere(rest));
    }

    private Optional<Integer> weeks(String word) {
        if (words.is(Small.NEXT, word)) {
            return Optional.of(1);
        }
        if (words.is(Small.LAST, word)) {
            return Optional.of(-1);
        }
        return words.is(Small.THIS, word) ? Optional.of(0) : Optional.empty();
    }
}
