package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one roadmap as it stood when the learner said "this is my plan".
 *
 * @param setOn the study day that was said
 * @param modules when each module with open work was to be worked on, by its key
 * @param days the minutes planned for each day that had any
 * @param end the last day, time kept free included; null where that is the last of the days
 */
public record Baseline(
        LocalDate setOn,
        Map<Key, Dates> modules,
        SortedMap<LocalDate, Integer> days,
        @Nullable LocalDate end) {
    public Baseline {
        modules = Map.copyOf(modules);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        end = end != null && !days.isEmpty() && end.equals(days.lastKey()) ? null : end;
    }

    /** A plan in which no time is kept free behind its last session. */
    public Baseline(LocalDate setOn, Map<Key, Dates> modules, SortedMap<LocalDate, Integer> days) {
        this(setOn, modules, days, null);
    }

    /** The last day, time kept free included; empty where there was nothing to do. */
    public Optional<LocalDate> finish() {
        if (end != null) {
            return Optional.of(end);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /** Minutes planned before a date. */
    public int dueBefore(LocalDate date) {
        return days.headMap(date).values().stream().mapToInt(Integer::intValue).sum();
    }
}
