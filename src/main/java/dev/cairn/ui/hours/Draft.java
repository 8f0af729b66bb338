package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.WeekPattern;
import org.jspecify.annotations.Nullable;

/**
 * A window that is being drawn, moved or resized, before it is kept.
 *
 * @param from where it stands in the week; null for a new one
 * @param cut whether more was asked for than the day has
 */
record Draft(@Nullable Slot from, Slot to, boolean cut) {

    WeekPattern applied(WeekPattern week) {
        return WeekEdit.with(from == null ? week : WeekEdit.without(week, from), to);
    }
}
