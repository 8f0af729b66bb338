package dev.cairn.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as a locale writes them. The patterns asked for by letters are skeletons of the Unicode CLDR: what is to be seen, in no order. */
final class DateWords {
    private static final Pattern DAY = Pattern.compile("d+([.日일]?)");

    private static final Pattern NAME = Pattern.compile("[Ec]+");

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter whole;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;

    DateWords(Locale locale) {
        this.locale = locale;
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        whole = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern("jm", IsoChronology.INSTANCE, locale);
        clock = of("jm");
        hour = pattern.contains("a") || pattern.contains("B") ? of("j") : clock;
        var numbered = DateTimeFormatterBuilder.getLocalizedDateTimePattern("Ed", IsoChronology.INSTANCE, locale);
        // Where the number comes first, it is for dates amid a sentence; a head begins with its weekday.
        var head = numbered.startsWith("d") ? "EEE d" : numbered;
        weekday = DateTimeFormatter.ofPattern(head, locale);
        day = DateTimeFormatter.ofPattern(NAME.matcher(head).replaceFirst("EEEE"), locale);
    }

    private DateTimeFormatter of(String wanted) {
        return DateTimeFormatter.ofLocalizedPattern(wanted).withLocale(locale);
    }

    /** "Mon 15". */
    String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** "Monday 15". */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** "Sunday 14 March 2027". */
    String whole(LocalDate date) {
        return whole.format(date);
    }

    /** "15 – 21 March 2027": what two dates have in common is said once. */
    String span(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return date.format(from) + " – " + date.format(to);
        }
        if (from.getMonth() != to.getMonth()) {
            return of("MMMMd").format(from) + " – " + date.format(to);
        }
        var found = DAY.matcher(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale));
        if (from.equals(to) || !found.find()) {
            return date.format(to);
        }
        var first = DateTimeFormatter.ofPattern("d", locale).format(from) + found.group(1);
        var both = "'" + first + " – '" + found.group();
        return DateTimeFormatter.ofPattern(found.replaceFirst(Matcher.quoteReplacement(both)), locale)
                .format(to);
    }

    /** "9:00", "9 AM", "18:30": a time beside an axis, in minutes since midnight. */
    String mark(int minute) {
        var time = LocalTime.of(minute / 60 % 24, minute % 60);
        return (minute % 60 == 0 ? hour : clock).format(time);
    }

    /** The most pixels a time of day takes in a list. */
    double widestTime(Ready ready) {
        double widest = 0;
        for (int hour = 0; hour < 24; hour++) {
            widest = Math.max(widest, ready.width(time(LocalTime.of(hour, 48)), Type.SMALL));
        }
        return widest;
    }

    /** "19:57". */
    String time(LocalTime time) {
        return clock.format(time);
    }
}
