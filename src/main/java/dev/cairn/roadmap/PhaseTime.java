package dev.cairn.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of a phase's length. The parts may disagree; they are kept side by side.
 *
 * @param duration "4-6 weeks"; null where none is stated
 * @param weeks "Weeks 1-8"; null where none are stated
 * @param ongoing whether it is said to have no end
 * @param hours a stated total for the phase; null where none is stated
 */
public record PhaseTime(
        @Nullable Span duration,
        @Nullable WeekSpan weeks,
        boolean ongoing,
        @Nullable MinuteRange hours) {
    public static final PhaseTime NOT_STATED = new PhaseTime(null, null, false, null);
}
