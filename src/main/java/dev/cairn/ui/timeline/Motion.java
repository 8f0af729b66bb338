package dev.cairn.ui.timeline;

import java.util.Map;

/**
 * Bars on their way from where they were.
 *
 * @param before where those that moved were
 * @param progress 0 to 1
 */
record Motion(Map<RowId, Stretch> before, double progress) {
    static final Motion NONE = new Motion(Map.of(), 1);

    Motion {
        before = Map.copyOf(before);
    }

    /** Where a bar is drawn that belongs somewhere. */
    Stretch of(RowId row, Stretch now) {
        var was = progress < 1 ? before.get(row) : null;
        return was == null ? now : was.towards(now, progress * (2 - progress));
    }
}
