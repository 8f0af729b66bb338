package dev.cairn.ui;

import dev.cairn.progress.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The time where the learner is, for what shows it to the minute. Confined to the thread that paints. */
public final class MinuteHand {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Delay delay;
    private boolean waiting;

    public MinuteHand(Clock clock, Delay delay) {
        this.clock = clock;
        this.delay = delay;
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    /** The learner's day, which goes on after midnight for a while. */
    public LocalDate day() {
        return Moment.now(clock).studyDay();
    }

    /** Calls once, when the next minute begins; while one call waits, there is no second. */
    public void atNextMinute(Runnable action) {
        if (!waiting) {
            waiting = true;
            var now = now();
            var next = now.truncatedTo(ChronoUnit.MINUTES).plus(A_MINUTE);
            delay.after(Duration.between(now, next), () -> {
                waiting = false;
                action.run();
            });
        }
    }
}
