package dev.cairn.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Comes back when something changes by time alone. In between nothing runs. Confined to the thread that paints. */
final class Waking {
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private final Delay delay;
    private final Clock clock;
    private final Runnable woken;
    private @Nullable LocalDateTime due;

    Waking(Delay delay, Clock clock, Runnable woken) {
        this.delay = delay;
        this.clock = clock;
        this.woken = woken;
    }

    /**
     * Comes back at a local time, or a moment from now where that is past. An earlier call that still waits is enough; not one that should have
     * come by now: a computer that slept through its time may not keep it for hours.
     */
    void at(LocalDateTime wanted) {
        var now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        var soonest = now.plus(SHORTEST_WAIT);
        var next = wanted.isBefore(soonest) ? soonest : wanted;
        if (due == null || !due.isAfter(now) || next.isBefore(due)) {
            due = next;
            delay.after(Duration.between(now, next), () -> come(next));
        }
    }

    private void come(LocalDateTime at) {
        if (at.equals(due)) {
            due = null;
        }
        woken.run();
    }
}
