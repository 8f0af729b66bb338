package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The plan of one roadmap as it stood when the learner said "this is my plan".
 *
 * @param setOn the study day that was said
 * @param modules when each module with open work was to be worked on, by its key
 * @param days the minutes planned for each day that had any
 */
public record Baseline(LocalDate setOn, Map<Key, Dates> modules, SortedMap<LocalDate, Integer> days) {
    public Baseline {
        modules = Map.copyOf(modules);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** The last day with a session; empty where there was nothing to do. */
    public Optional<LocalDate> finish() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /** Minutes planned before a date. */
    public int dueBefore(LocalDate date) {
        return days.headMap(date).values().stream().mapToInt(Integer::intValue).sum();
    }
}
