package dev.cairn.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far what the learner did is kept. */
public sealed interface SaveState {

    /**
     * Everything is on disk.
     *
     * @param at when the last step was written; null where nothing was written since the start
     */
    record Saved(@Nullable Instant at) implements SaveState {}

    /** @param steps how many steps are on their way, at least 1 */
    record Saving(int steps) implements SaveState {}

    /**
     * The last attempt failed; another will be made.
     *
     * @param steps how many steps wait, at least 1; none is lost
     * @param why a full sentence
     * @param retryIn how long after the failure the next attempt begins
     */
    record Failed(int steps, String why, Duration retryIn) implements SaveState {}
}
