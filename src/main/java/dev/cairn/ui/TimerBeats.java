package dev.cairn.ui;

import dev.cairn.timing.Timer;
import dev.cairn.timing.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a timer is to be looked at again: once a minute while it runs, and just when a stretch, a break or what was planned ends. Only the
 * latest appointment holds. Confined to the thread that paints.
 */
final class TimerBeats {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofMillis(200);

    private final Delay delay;
    private final Runnable beat;
    private int latest;

    TimerBeats(Delay delay, Runnable beat) {
        this.delay = delay;
        this.beat = beat;
    }

    /**
     * Makes the next appointment, in place of the one before; none where nothing is to come.
     *
     * @param planned minutes; 0 where that is not known
     * @param unsaved whether it could not be kept, and is to be tried again
     */
    void next(@Nullable Timer timer, int planned, boolean unsaved, Instant now) {
        int mine = ++latest;
        if (timer != null) {
            wait(timer, planned, unsaved, now)
                    .ifPresent(time -> delay.after(time, () -> {
                        if (mine == latest) {
                            beat.run();
                        }
                    }));
        }
    }

    private static Optional<Duration> wait(Timer timer, int planned, boolean unsaved, Instant now) {
        if (Turn.of(timer, now) instanceof Turn.Rest rest && !rest.over()) {
            return Optional.of(rest.left());
        }
        if (!timer.running()) {
            return unsaved ? Optional.of(A_MINUTE) : Optional.empty();
        }
        var toStretchEnd = timer.stretchEnds().map(it -> Duration.between(now, it));
        var toPlannedEnd = Duration.ofMinutes(planned).minus(timer.worked(now));
        return Stream.concat(toStretchEnd.stream(), Stream.of(toPlannedEnd, A_MINUTE))
                .filter(it -> it.compareTo(SHORTEST) >= 0)
                .min(Duration::compareTo);
    }
}
