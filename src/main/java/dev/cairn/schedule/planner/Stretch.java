package dev.cairn.schedule.planner;

import dev.cairn.schedule.SessionLengths;
import java.util.ArrayList;
import java.util.List;

/**
 * Minutes of one window for one task, before they are cut into sessions.
 *
 * @param from on the {@link Axis}
 * @param minutes at least 1
 */
record Stretch(long from, int minutes) {
    private static final int STEP = 5;

    long to() {
        return from + minutes;
    }

    /**
     * The stretch in about equal parts of whole five minutes, where that can be, none longer than the longest session. As that is at least
     * twice the shortest, none is shorter than the shortest where the stretch itself is not.
     */
    List<Stretch> cut(SessionLengths lengths) {
        if (minutes <= lengths.longest()) {
            return List.of(this);
        }
        var parts = new ArrayList<Stretch>();
        int left = minutes;
        for (int count = Math.ceilDiv(minutes, lengths.longest()); count > 0; count--) {
            int part = part(left, count, lengths);
            parts.add(new Stretch(to() - left, part));
            left -= part;
        }
        return parts;
    }

    /** The first of some about equal parts of minutes. */
    static int part(int minutes, int count, SessionLengths lengths) {
        int round = Math.ceilDiv(Math.ceilDiv(minutes, count), STEP) * STEP;
        int rest = (count - 1) * lengths.shortest();
        return round <= lengths.longest() && minutes - round >= rest ? round : Math.ceilDiv(minutes, count);
    }
}
