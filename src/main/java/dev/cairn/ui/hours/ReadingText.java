package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.HoursNotice;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.Messages;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of reading hours, in sentences. */
final class ReadingText {
    private ReadingText() {}

    /** Why it was not understood, and how it is written right. */
    static String of(HoursReading.Refused refused) {
        return Messages.text(
                "hours.fault." + refused.fault(),
                refused.piece(),
                refused.fault().example());
    }

    /** What the learner should know about hours that were understood; empty where there is nothing. */
    static String of(List<HoursNotice> notices) {
        return notices.stream().map(ReadingText::of).collect(Collectors.joining(" "));
    }

    private static String of(HoursNotice notice) {
        var days = HoursText.days().stream()
                .filter(notice.days()::contains)
                .map(HoursText::shortDay)
                .collect(Collectors.joining(", "));
        return Messages.text("hours.read." + notice.kind(), notice.piece(), days, HoursText.span(notice.window()));
    }

    /** The one window that is meant by times such as "18:00-18:30"; empty where there is none, or more than one. */
    static Optional<Window> window(String times) {
        if (AvailabilityText.read("Mon " + times) instanceof HoursReading.Read read
                && read.week().days().size() == 1
                && read.week().on(DayOfWeek.MONDAY).size() == 1) {
            return Optional.of(read.week().on(DayOfWeek.MONDAY).getFirst());
        }
        return Optional.empty();
    }
}
