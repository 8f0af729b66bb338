package dev.cairn.recall;

import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On which study days cards were graded, and how often: they stay study days though the cards of then were graded again since, or thrown
 * away. Immutable.
 *
 * @param counts by roadmap and day, at least 1
 */
public record GradedDays(Map<RoadmapId, Map<LocalDate, Integer>> counts) {
    public static final GradedDays NONE = new GradedDays(Map.of());

    public GradedDays {
        counts = Map.copyOf(counts);
    }

    /**
     * What one change of a card is to a day.
     *
     * @param by 1 where the card was graded, -1 where that was taken back
     */
    public record Change(LocalDate day, int by) {}

    /**
     * Whether a change of a card was a grade, or took one back.
     *
     * @param name the card's
     * @param before null where nothing was kept of it
     * @param after null where nothing is kept of it any more
     */
    public static Optional<Change> change(UUID name, @Nullable Card before, @Nullable Card after) {
        boolean kept = before != null && after != null;
        int by = reviews(after) - reviews(before);
        // A card of the learner's own is there before it is graded: where it comes or goes with its grades, it was
        // thrown away or came back.
        if (Math.abs(by) != 1 || !kept && !CardName.isGrown(name)) {
            return Optional.empty();
        }
        var graded = Objects.requireNonNull(by > 0 ? after : before);
        return Optional.of(
                new Change(Objects.requireNonNull(graded.recollection()).last(), by));
    }

    private static int reviews(@Nullable Card card) {
        var recollection = card == null ? null : card.recollection();
        return recollection == null ? 0 : recollection.reviews();
    }

    /** The same after a change of a card. */
    public GradedDays with(RoadmapId roadmap, Change change) {
        var days = new TreeMap<>(counts.getOrDefault(roadmap, Map.of()));
        if (days.merge(change.day(), change.by(), Integer::sum) <= 0) {
            days.remove(change.day());
        }
        var all = new HashMap<>(counts);
        if (days.isEmpty()) {
            all.remove(roadmap);
        } else {
            all.put(roadmap, Collections.unmodifiableMap(days));
        }
        return new GradedDays(all);
    }

    /** The days on which any card of some roadmaps was graded. */
    public Set<LocalDate> of(Collection<RoadmapId> roadmaps) {
        var days = new TreeSet<LocalDate>();
        roadmaps.forEach(id -> days.addAll(counts.getOrDefault(id, Map.of()).keySet()));
        return days;
    }
}
