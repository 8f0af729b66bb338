package dev.cairn.ui.checklist;

import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hours spent on the rows: what was logged on a task, or, where nothing was, its estimate once it is done. On every level the sum of what
 * is below, added up from the tasks alone.
 *
 * @param log they were added up from
 * @param more minutes by which what was logged is more (or less) than the estimates of what is done; only where it is not the same
 */
record Spent(TimeLog log, Map<RowId, Long> more) {
    static final Spent NOTHING = new Spent(TimeLog.EMPTY, Map.of());
    private static final int MINUTE = 60;

    Spent {
        more = Map.copyOf(more);
    }

    static Spent of(List<Item> phases, TimeLog log, RoadmapId roadmap) {
        var seconds = log.secondsByTask(roadmap);
        if (seconds.isEmpty()) {
            return new Spent(log, Map.of());
        }
        var more = new HashMap<RowId, Long>();
        phases.forEach(it -> add(it, seconds, more));
        return new Spent(log, more);
    }

    private static long add(Item item, Map<Key, Long> seconds, Map<RowId, Long> more) {
        long sum = own(item, seconds);
        for (Item below : item.below()) {
            sum += add(below, seconds, more);
        }
        if (sum != 0) {
            more.put(item.id(), sum);
        }
        return sum;
    }

    private static long own(Item item, Map<Key, Long> seconds) {
        var logged = item.kind() == Item.Kind.TASK ? seconds.get(item.id().key()) : null;
        if (logged == null) {
            return 0;
        }
        long estimated = item.below().isEmpty() ? item.sums().doneMinutes() : 0;
        return Math.max(1, Math.round(logged / (double) MINUTE)) - estimated;
    }

    /** Minutes spent on an item and all below it. */
    long minutes(Item item) {
        return item.sums().doneMinutes() + more.getOrDefault(item.id(), 0L);
    }
}
