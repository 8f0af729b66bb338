package dev.cairn.paper;

import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each of some windows of one day a stretch of its own. Planned sessions never overlap, but habits may, and so may what was done in
 * truth: of two at the same time, the later one begins where the earlier one is cut off; those that begin together share what they have.
 */
final class Turns {
    private Turns() {}

    /** From and to, in minutes since midnight. */
    record Turn(double from, double to) {}

    /** @param windows in order */
    static List<Turn> of(List<Window> windows) {
        var turns = new ArrayList<Turn>();
        for (int first = 0; first < windows.size(); ) {
            int from = windows.get(first).from();
            int next = first;
            int end = from;
            while (next < windows.size() && windows.get(next).from() == from) {
                end = Math.max(end, windows.get(next).to());
                next++;
            }
            if (next < windows.size()) {
                end = Math.min(end, windows.get(next).from());
            }
            double each = (end - from) / (double) (next - first);
            for (int i = first; i < next; i++) {
                turns.add(new Turn(from + (i - first) * each, from + (i - first + 1) * each));
            }
            first = next;
        }
        return turns;
    }
}
