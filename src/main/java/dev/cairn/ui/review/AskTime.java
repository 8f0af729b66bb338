package dev.cairn.ui.review;

import dev.cairn.recall.CardTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a card has been asked while the window was in front. */
final class AskTime {
    private final Clock clock;
    private Duration spent = Duration.ZERO;
    private @Nullable Instant since;
    private boolean front = true;
    private boolean asking;

    AskTime(Clock clock) {
        this.clock = clock;
    }

    /** Begins anew, for another card. */
    void begin() {
        spent = Duration.ZERO;
        asking = true;
        since = front ? clock.instant() : null;
    }

    /** Nothing is asked any more. */
    void end() {
        asking = false;
        since = null;
    }

    /** Whether the learner can see what is asked. */
    void front(boolean nowFront) {
        spent = spent.plus(running());
        front = nowFront;
        since = front && asking ? clock.instant() : null;
    }

    private Duration running() {
        // The clock may have been set back.
        return since == null || clock.instant().isBefore(since)
                ? Duration.ZERO
                : Duration.between(since, clock.instant());
    }

    /** Seconds, at most {@link CardTime#MOST}. */
    int seconds() {
        return (int) Math.min(CardTime.MOST, spent.plus(running()).toSeconds());
    }
}
