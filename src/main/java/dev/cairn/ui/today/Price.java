package dev.cairn.ui.today;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What it costs to be back on plan: more minutes a week for some weeks.
 *
 * @param usual minutes a week
 * @param raised minutes a week until {@code by}
 */
record Price(int usual, int raised, LocalDate by) {
    private static final int FEWEST_WEEKS = 3;
    private static final int MOST_WEEKS = 26;
    private static final double BEARABLE = 0.2;
    private static final int HALF_HOUR = 30;

    /** The smallest raise of half hours over three weeks, or over as many as keep it bearable; empty where that takes half a year. */
    static Optional<Price> of(int behind, int usual, LocalDate today) {
        if (usual <= 0 || behind <= 0) {
            return Optional.empty();
        }
        int weeks = Math.max(FEWEST_WEEKS, (int) Math.ceil(behind / (BEARABLE * usual)));
        if (weeks > MOST_WEEKS) {
            return Optional.empty();
        }
        int more = (int) Math.ceil(behind / (double) weeks / HALF_HOUR) * HALF_HOUR;
        return Optional.of(new Price(usual, usual + more, today.plusWeeks(weeks)));
    }
}
