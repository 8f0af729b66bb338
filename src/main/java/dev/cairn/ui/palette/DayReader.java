package dev.cairn.ui.palette;

import dev.cairn.ui.palette.EntryWords.Small;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days as they are typed: {@code thu}, {@code tomorrow}, {@code 12 march}, {@code march 12 2027}, {@code 12.3.}, {@code 2027-03-12}. A
 * weekday is the next one of its name, today included.
 *
 * @param ahead whether a day without its year is never before today; otherwise it is the nearest there is
 */
record DayReader(EntryWords words, LocalDate today, boolean ahead) {
    /** The most words a day has. */
    static final int MOST = 3;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.(\\d{4})?)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?,?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The day that some words name all together; empty where they name none, and for days the calendar does not have. */
    Optional<LocalDate> read(List<String> typed) {
        try {
            return switch (typed.size()) {
                case 1 -> one(typed.getFirst());
                case 2 -> dayAndMonth(typed.get(0), typed.get(1), null);
                case MOST ->
                    YEAR.matcher(typed.get(2)).matches()
                            ? dayAndMonth(typed.get(0), typed.get(1), Integer.valueOf(typed.get(2)))
                            : Optional.empty();
                default -> Optional.empty();
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> one(String word) {
        if (words.is(Small.TODAY, word)) {
            return Optional.of(today);
        }
        if (words.is(Small.TOMORROW, word)) {
            return Optional.of(today.plusDays(1));
        }
        if (words.is(Small.YESTERDAY, word)) {
            return Optional.of(today.minusDays(1));
        }
        return words.weekday(word)
                .map(day -> today.with(TemporalAdjusters.nextOrSame(day)))
                .or(() -> figures(word));
    }

    private Optional<LocalDate> figures(String word) {
        var iso = ISO.matcher(word);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        var dotted = DOTTED.matcher(word);
        if (dotted.matches() && !(ahead && isBare(dotted, word))) {
            return near(number(dotted.group(1)), Month.of(number(dotted.group(2))), year(dotted.group(3)));
        }
        var slashed = SLASHED.matcher(word);
        if (slashed.matches() && !(ahead && isBare(slashed, word))) {
            int first = number(slashed.group(1));
            int second = number(slashed.group(2));
            return monthFirst()
                    ? near(second, Month.of(first), year(slashed.group(3)))
                    : near(first, Month.of(second), year(slashed.group(3)));
        }
        return Optional.empty();
    }

    /** Two figures alone: "2.7" at the end of a name is rather a chapter than the second of July. */
    private static boolean isBare(Matcher figures, String word) {
        return figures.group(3) == null && !word.endsWith(".");
    }

    private boolean monthFirst() {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, words.locale());
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private Optional<LocalDate> dayAndMonth(String one, String other, @Nullable Integer year) {
        boolean dayFirst = DAY.matcher(one).matches();
        var day = DAY.matcher(dayFirst ? one : other);
        return day.matches()
                ? words.month(dayFirst ? other : one).flatMap(month -> near(number(day.group(1)), month, year))
                : Optional.empty();
    }

    /** Of the years before, of today and after, the one in which a day comes closest. */
    private Optional<LocalDate> near(int day, Month month, @Nullable Integer year) {
        var years =
                year == null ? Stream.of(today.getYear(), today.getYear() + 1, today.getYear() - 1) : Stream.of(year);
        return years.filter(it -> day >= 1 && day <= month.length(IsoChronology.INSTANCE.isLeapYear(it)))
                .map(it -> LocalDate.of(it, month, day))
                .filter(it -> year != null || !ahead || !it.isBefore(today))
                .min(Comparator.comparingLong(it -> Math.abs(ChronoUnit.DAYS.between(today, it))));
    }

    private static @Nullable Integer year(@Nullable String typed) {
        return typed == null ? null : Integer.valueOf(typed);
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
