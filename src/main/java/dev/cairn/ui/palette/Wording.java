package dev.cairn.ui.palette;

import dev.cairn.schedule.hours.WeekName;
import dev.cairn.ui.Messages;
import java.time.LocalDate;

/** How things are put into words here. */
final class Wording {
    private static final int LONGEST = 60;

    private Wording() {}

    /** What was typed, as far as it goes into a sentence. */
    static String brief(String typed) {
        var text = typed.strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /** "W48", with the year where it is not that of today. */
    static String week(WeekName week, LocalDate today) {
        return week.year() == today.getYear()
                ? Messages.text("palette.week", String.valueOf(week.number()))
                : Messages.text("palette.week.year", String.valueOf(week.number()), String.valueOf(week.year()));
    }

    /** As it was typed. */
    static String week(Typed.CalendarWeek week) {
        var number = String.valueOf(week.number());
        var year = week.year();
        return year == null
                ? Messages.text("palette.week", number)
                : Messages.text("palette.week.year", number, String.valueOf(year));
    }
}
