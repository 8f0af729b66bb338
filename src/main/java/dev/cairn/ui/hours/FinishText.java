package dev.cairn.ui.hours;

import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import java.time.LocalDate;

/** When a roadmap ends, in words: "11 Aug", ", was 28 Aug". */
final class FinishText {
    private FinishText() {}

    static String now(Finish finish, LocalDate today) {
        var date = finish.date();
        if (date == null) {
            return finish.open() ? Messages.text("hours.finish.none") : Messages.text("hours.finish.nothing");
        }
        return finish.unplaced() > 0
                ? Messages.text(
                        "hours.finish.unplaced", DayText.brief(date, today), HoursText.figure(finish.unplaced()))
                : DayText.brief(date, today);
    }

    /** What it was; empty where that is the same. */
    static String was(Finish finish, LocalDate today) {
        var was = finish.was();
        return was == null || was.equals(finish.date())
                ? ""
                : Messages.text("hours.finish.was", DayText.brief(was, today));
    }
}
