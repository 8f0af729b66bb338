package dev.cairn.ui.progress;

import dev.cairn.ui.Messages;
import java.util.Locale;

/** The charts, in the order in which they are read. */
enum ChartName {
    BURN_UP,
    ACCURACY,
    YEAR,
    KINDS,
    MILESTONES,
    AHEAD,
    PHASES,
    TREND;

    /** As messages, ids and files call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    String title() {
        return Messages.text("progress.chart." + word());
    }

    /** Where its numbers come from: the formula in words. */
    String formula() {
        return Messages.text("progress.formula." + word());
    }
}
