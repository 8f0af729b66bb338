package dev.cairn.recall;

import static java.lang.Math.clamp;
import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

import org.jspecify.annotations.Nullable;

/**
 * The free spaced repetition scheduler, version 6, with the parameters its authors found in some hundred million reviews. Whole days only:
 * what is not recalled comes again in the same session, without the minutes-long steps the algorithm has for that.
 *
 * @see <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The algorithm</a>
 */
final class Fsrs {
    private static final int LONGEST_DAYS = 36_500;
    private static final double LEAST_STABILITY = 0.001;

    private static final double[] W = {
        0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849, 0.1133, 0.3127,
        2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = pow(0.9, 1 / DECAY) - 1;

    private Fsrs() {}

    /** How likely something is recalled so many days after it was last. */
    static double retrievability(MemoryState state, long days) {
        return pow(1 + FACTOR * max(0, days) / state.stability(), DECAY);
    }

    /**
     * The days until it is recalled no more often than wanted, at least 1.
     *
     * @param retention how often it is to be recalled, between 0 and 1
     */
    static int interval(MemoryState state, double retention) {
        long days = Math.round(state.stability() / FACTOR * (pow(retention, 1 / DECAY) - 1));
        return Math.toIntExact(clamp(days, 1L, (long) LONGEST_DAYS));
    }

    /**
     * What is known after a grade.
     *
     * @param before null for the first time
     * @param days since the last time
     */
    static MemoryState graded(@Nullable MemoryState before, long days, Grade grade) {
        if (before == null) {
            return state(W[grade.number() - 1], difficulty(grade));
        }
        double stability = days < 1
                ? sameDay(before.stability(), grade)
                : grade.recalled() ? recalled(before, days, grade) : forgotten(before, days);
        return state(stability, nextDifficulty(before.difficulty(), grade));
    }

    private static MemoryState state(double stability, double difficulty) {
        return new MemoryState(max(LEAST_STABILITY, stability), clamp(difficulty, 1.0, 10.0));
    }

    private static double difficulty(Grade first) {
        return clamp(W[4] - exp(W[5] * (first.number() - 1)) + 1, 1.0, 10.0);
    }

    /** Moves by the grade, less the nearer to 10 it is, and back a little to that of what is easy at once. */
    private static double nextDifficulty(double before, Grade grade) {
        double moved = before - W[6] * (grade.number() - 3) * (10 - before) / 9;
        return W[7] * difficulty(Grade.EASY) + (1 - W[7]) * moved;
    }

    private static double sameDay(double stability, Grade grade) {
        double growth = exp(W[17] * (grade.number() - 3 + W[18])) * pow(stability, -W[19]);
        return stability * (grade == Grade.GOOD || grade == Grade.EASY ? max(1, growth) : growth);
    }

    private static double recalled(MemoryState before, long days, Grade grade) {
        double grown = exp(W[8])
                * (11 - before.difficulty())
                * pow(before.stability(), -W[9])
                * (exp((1 - retrievability(before, days)) * W[10]) - 1);
        double by = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
        return before.stability() * (1 + grown * by);
    }

    private static double forgotten(MemoryState before, long days) {
        double left = W[11]
                * pow(before.difficulty(), -W[12])
                * (pow(before.stability() + 1, W[13]) - 1)
                * exp((1 - retrievability(before, days)) * W[14]);
        return min(left, before.stability() / exp(W[17] * W[18]));
    }
}
