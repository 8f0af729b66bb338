package dev.cairn.progress;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * All time that was worked, by roadmap. Immutable. Time of a task that is gone stays: it was worked.
 *
 * @param entries in the order they were logged, by their names
 */
public record TimeLog(Map<RoadmapId, Map<UUID, TimeEntry>> entries) {
    /** Nothing worked yet. */
    public static final TimeLog EMPTY = new TimeLog(Map.of());

    public TimeLog {
        entries = Map.copyOf(entries);
    }

    /** What was worked on a roadmap, by the names of the entries, in the order they were logged. */
    public Map<UUID, TimeEntry> of(RoadmapId roadmap) {
        return entries.getOrDefault(roadmap, Map.of());
    }

    public Optional<TimeEntry> entry(RoadmapId roadmap, UUID name) {
        return Optional.ofNullable(of(roadmap).get(name));
    }

    /** Seconds worked on each task of a roadmap that has any. */
    public Map<Key, Long> secondsByTask(RoadmapId roadmap) {
        var sums = new HashMap<Key, Long>();
        of(roadmap).values().forEach(it -> sums.merge(it.task(), (long) it.seconds(), Long::sum));
        return sums;
    }

    /** The same after something was done to the entries of a roadmap. One that changes keeps its turn. */
    public TimeLog with(RoadmapId roadmap, Consumer<Map<UUID, TimeEntry>> edit) {
        var changed = new LinkedHashMap<>(of(roadmap));
        edit.accept(changed);
        var all = new HashMap<>(entries);
        if (changed.isEmpty()) {
            all.remove(roadmap);
        } else {
            all.put(roadmap, Collections.unmodifiableMap(changed));
        }
        return new TimeLog(all);
    }
}
