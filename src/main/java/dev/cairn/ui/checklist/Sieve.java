package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Task;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows are narrowed to.
 *
 * @param filters what tasks must be; empty for everything
 * @param phase the only phase to show; null for all
 * @param hits the nodes a search found; null where nothing is looked for
 * @param lingering tasks that changed since the filters were chosen and stay in sight until they are chosen anew, so that nothing is
 *     pulled away under the learner's hand
 */
record Sieve(
        Set<Filter> filters, @Nullable Key phase, @Nullable Set<Key> hits, Set<Key> lingering) {
    static final Sieve EVERYTHING = new Sieve(Set.of(), null, null, Set.of());

    Sieve {
        filters = Set.copyOf(filters);
    }

    /** Whether single tasks are left out. */
    boolean narrows() {
        return !filters.isEmpty() || hits != null;
    }

    boolean admitsPhase(Item item) {
        return phase == null || item.id().key().equals(phase);
    }

    /** Whether a task shows for its own sake. */
    boolean admits(Item item, Task task) {
        return (hits == null || hits.contains(task.key())) && filtered(item, task);
    }

    /** Whether a task passes the filters, whatever was looked for. */
    boolean filtered(Item item, Task task) {
        if (filters.isEmpty() || lingering.contains(task.key())) {
            return true;
        }
        Map<Filter.Aspect, Boolean> fits = new EnumMap<>(Filter.Aspect.class);
        for (Filter filter : filters) {
            fits.merge(filter.aspect(), filter.fits(task, item), Boolean::logicalOr);
        }
        return !fits.containsValue(false);
    }

    /** Whether the search found a phase or module itself. */
    boolean hitsHeading(Item item) {
        return hits != null
                && item.node() != null
                && !(item.node() instanceof Task)
                && hits.contains(item.id().key());
    }
}
