package dev.cairn.ui;

import dev.cairn.timing.Timer;
import dev.cairn.timing.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** How times worked are put into words. */
public final class TimerText {
    private TimerText() {}

    /** "24:10"; from an hour on "1:24:10". */
    public static String running(Duration time) {
        return time.toHours() > 0
                ? String.format(
                        Messages.locale(), "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Messages.locale(), "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /** "1 h 8 min", "24 min", "2 h"; less than a minute in seconds. */
    public static String length(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return Messages.text("timer.length.seconds", time.toSeconds());
        }
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        return hours == 0
                ? Messages.text("timer.length.minutes", minutes)
                : minutes == 0
                        ? Messages.text("timer.length.hours", hours)
                        : Messages.text("timer.length", hours, minutes);
    }

    /** "14:02". */
    public static String time(Instant instant, ZoneId zone) {
        return DayText.time(instant.atZone(zone).toLocalTime());
    }

    /** What there is to say quietly about a timer; empty for nothing. */
    static String said(Timer timer, int planned, Instant now, ZoneId zone) {
        if (Turn.of(timer, now) instanceof Turn.Rest rest) {
            return rest.over()
                    ? Messages.text("timer.said.restOver")
                    : Messages.text("timer.said.rest", time(rest.until(), zone));
        }
        boolean reached = planned > 0 && timer.worked(now).toMinutes() >= planned;
        return timer.running() && reached ? Messages.text("timer.said.planned", planned) : "";
    }
}
