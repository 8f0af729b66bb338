package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.WeekSpan;
import org.jspecify.annotations.Nullable;

/** A phase with nothing to tick yet that the document gives time all the same. */
record Pause(Key phase, int days, @Nullable WeekSpan weeks) implements Part {
    private static final int DAYS_A_WEEK = 7;
    private static final double DAYS_A_MONTH = 30.4375;
    private static final double HOURS_A_DAY = 24;

    /** No plan reaches further, whatever a document says. */
    private static final double MOST_DAYS = 36_525;

    /** The time to keep for a phase; null where it has tasks, or no stated length. */
    static @Nullable Pause of(Phase phase) {
        boolean hasTasks =
                phase.modules().stream().anyMatch(module -> !module.tasks().isEmpty());
        if (hasTasks || phase.time().ongoing()) {
            return null;
        }
        int days = days(phase);
        return days == 0 ? null : new Pause(phase.key(), days, phase.time().weeks());
    }

    /** The days a document gives a phase, a stated duration by its middle; 0 where it states none. */
    static int days(Phase phase) {
        var duration = phase.time().duration();
        if (duration != null) {
            return (int) Math.round(Math.min(MOST_DAYS, days(duration)));
        }
        var weeks = phase.time().weeks();
        return weeks == null ? 0 : (int) Math.min(MOST_DAYS, (1.0 + weeks.to() - weeks.from()) * DAYS_A_WEEK);
    }

    private static double days(Span span) {
        double middle = (span.min() + span.max()) / 2;
        return switch (span.unit()) {
            case HOURS -> middle / HOURS_A_DAY;
            case DAYS -> middle;
            case WEEKS -> middle * DAYS_A_WEEK;
            case MONTHS -> middle * DAYS_A_MONTH;
        };
    }
}
