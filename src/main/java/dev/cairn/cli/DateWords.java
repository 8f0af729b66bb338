package dev.cairn.cli;

import dev.cairn.schedule.hours.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as they are typed and as they are told. */
final class DateWords {
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DateWords() {}

    /** A date as it is typed, {@code 2027-03-05}; empty for any other text, and for days the calendar does not have. */
    static Optional<LocalDate> typed(String text) {
        if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, TYPED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Why a text is no date; without the full stop at its end. */
    static String noDate(String text) {
        return (text.isEmpty() ? "A date is missing" : text + " is no date") + "; write one such as 2027-03-05";
    }

    /** Friday 5 March 2027. */
    static String whole(LocalDate date) {
        return WHOLE.format(date);
    }

    /** 5 Mar – 14 Mar 2027; one date where it is one day. */
    static String span(Dates dates) {
        if (dates.from().equals(dates.to())) {
            return SHORT.format(dates.from());
        }
        boolean sameYear = dates.from().getYear() == dates.to().getYear();
        return (sameYear ? WITHOUT_YEAR : SHORT).format(dates.from()) + " – " + SHORT.format(dates.to());
    }
}
