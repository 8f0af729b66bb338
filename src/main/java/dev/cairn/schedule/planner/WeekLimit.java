package dev.cairn.schedule.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The most minutes of a module that a week from Monday to Sunday may hold, and what its weeks hold already. */
final class WeekLimit {
    private final int most;
    private final Map<Long, Integer> used = new HashMap<>();
    private boolean tooSmall;

    WeekLimit(int most) {
        this.most = most;
    }

    /**
     * How much of a task may come next in the week of a moment; 0 where it has to wait for another. A week that holds nothing yet takes the
     * shortest session there can be, also beyond the limit: else the task would never be done.
     *
     * @param left minutes of the task
     */
    int room(long moment, int left, int shortest) {
        int held = used.getOrDefault(Axis.week(moment), 0);
        int least = left < 2 * shortest ? left : shortest;
        int room = most - held;
        if (room >= least) {
            return left <= room ? left : Math.min(room, left - shortest);
        }
        return held > 0 ? 0 : least;
    }

    /** Whether the weeks of some stretches can take them; one that cannot be cut may have an empty week. */
    boolean allows(List<Stretch> stretches, int shortest) {
        var more = new HashMap<Long, Integer>();
        stretches.forEach(it -> more.merge(Axis.week(it.from()), it.minutes(), Integer::sum));
        return more.entrySet().stream().allMatch(it -> {
            int held = used.getOrDefault(it.getKey(), 0);
            return held + it.getValue() <= most || (held == 0 && it.getValue() < 2 * shortest && stretches.size() == 1);
        });
    }

    void use(Stretch stretch, boolean pinned) {
        int held = used.merge(Axis.week(stretch.from()), stretch.minutes(), Integer::sum);
        tooSmall |= held > most && !pinned;
    }

    int most() {
        return most;
    }

    /** Whether a week had to take more than the limit. */
    boolean isTooSmall() {
        return tooSmall;
    }
}
