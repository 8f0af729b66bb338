package dev.cairn.ui;

import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.study.FullDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds for time that is logged by hand.
 *
 * @param log all that was logged so far
 * @param today the study day
 */
public record TimeEntering(TimeLog log, LocalDate today) {
    private static final int MINUTE = 60;

    /** Reads a length as a learner types it: "45", "45 min", "1.5 h", "1 h 30"; a bare number means minutes. Empty where it is none. */
    public static OptionalInt minutes(String typed) {
        var text = typed.strip();
        if (text.matches("\\d{1,6}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return HoursInput.parse(text)
                .filter(it -> it.min() == it.max())
                .map(MinuteRange::max)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /**
     * Why a length cannot be logged on a day, in a sentence; empty where it can.
     *
     * @param minutes empty for what was no length
     * @param instead the entry it takes the place of; null for a new one
     */
    public String refusal(OptionalInt minutes, LocalDate day, @Nullable UUID instead) {
        if (minutes.isEmpty()) {
            return Messages.text("time.wrong");
        }
        if (minutes.getAsInt() == 0) {
            return Messages.text("time.none");
        }
        if (day.isAfter(today)) {
            return Messages.text("time.future", DayText.whole(day));
        }
        var full = new FullDay(log);
        return full.has(day, (long) minutes.getAsInt() * MINUTE, instead)
                ? ""
                : Messages.text(
                        "time.long",
                        DayText.whole(day),
                        TimerText.length(Duration.ofSeconds(full.logged(day, instead))));
    }
}
