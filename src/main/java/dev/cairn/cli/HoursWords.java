package dev.cairn.cli;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.HoursNotice;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.schedule.hours.WeekPattern;
import java.time.DayOfWeek;
import java.util.EnumSet;

/** What is said of hours that were typed. */
final class HoursWords {
    private HoursWords() {}

    /** What the learner should know of how hours were read. */
    static String sentence(HoursNotice notice) {
        var days = AvailabilityText.days(notice.days());
        var window = AvailabilityText.times(notice.window());
        return switch (notice.kind()) {
            case CUT_AT_MIDNIGHT -> {
                var next = EnumSet.noneOf(DayOfWeek.class);
                notice.days().forEach(day -> next.add(day.plus(1)));
                yield days + " " + notice.piece() + " crosses midnight: " + window + " was put on "
                        + AvailabilityText.days(next) + ".";
            }
            case JOINED ->
                days + " " + notice.piece() + " overlaps another window: they were joined to " + window + ".";
        };
    }

    /** Why hours were refused, and how to write them; without the full stop at its end. */
    static String refusal(HoursReading.Refused refused) {
        var piece = "\"" + refused.piece() + "\"";
        var why = switch (refused.fault()) {
            case UNKNOWN_DAY -> piece + " names no days";
            case UNKNOWN_TIME -> piece + " is no pair of times";
            case ENDS_BEFORE_IT_BEGINS -> piece + " does not end after it begins";
            case NO_DAY -> piece + " has no day before it";
            case NO_TIMES -> piece + " has no times after it";
            case MORE_THAN_A_WEEK -> piece + " is more than a week has";
        };
        return why + "; write for example \"" + refused.fault().example() + "\"";
    }

    /** Windows and their total: {@code Mon-Fri 19:00-20:30 (7.5 h a week)}. */
    static String week(WeekPattern week) {
        return week.isEmpty()
                ? "no hours at all"
                : AvailabilityText.write(week) + " (" + Words.exactHours(week.minutes()) + " a week)";
    }
}
