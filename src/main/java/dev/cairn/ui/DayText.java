package dev.cairn.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Optional;

/** How days and times are put into words. Short, for columns; {@code today} tells which dates need their year. */
public final class DayText {
    private DayText() {}

    /** "3 Mar", with the year where it is another. */
    public static String brief(LocalDate day, LocalDate today) {
        return pattern(day.getYear() == today.getYear() ? "day.brief" : "day.brief.year", day);
    }

    /** "8–15 Mar", "31 Mar – 3 Apr", "8 Mar"; the year once, where it is another. */
    public static String span(LocalDate from, LocalDate to, LocalDate today) {
        if (from.equals(to)) {
            return brief(to, today);
        }
        boolean sameMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        if (sameMonth) {
            return Messages.text("day.span.near", pattern("day.of.month", from), brief(to, today));
        }
        var first = from.getYear() == to.getYear() ? pattern("day.brief", from) : brief(from, today);
        return Messages.text("day.span", first, brief(to, today));
    }

    /** "Thu 11". */
    public static String weekday(LocalDate day) {
        return pattern("day.weekday", day);
    }

    /** "Thursday 11 March". */
    public static String whole(LocalDate day) {
        return pattern("day.whole", day);
    }

    /** "19:57", as the locale writes it. */
    public static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Messages.locale())
                .format(time);
    }

    /** A day with its year as {@link #brief} writes it: "5 Mar 2027"; empty where it is written otherwise. */
    static Optional<LocalDate> read(String text) {
        var brief = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(Messages.text("day.brief.year"))
                .toFormatter(Messages.locale());
        try {
            return Optional.of(LocalDate.parse(text, brief));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String pattern(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(Messages.text(key), Messages.locale())
                .format(day);
    }
}
