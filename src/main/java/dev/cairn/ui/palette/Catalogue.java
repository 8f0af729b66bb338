package dev.cairn.ui.palette;

import dev.cairn.study.Fuzzy;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that has a name in the library. Immutable; looked through on any thread. */
record Catalogue(List<Item> items) {
    static final Catalogue EMPTY = new Catalogue(List.of());

    /** The most that are shown of one kind: nobody reads further, everybody types another letter. */
    static final int MOST = 50;

    /** Something that fits. */
    record Found(Item item, int score, int place) {
        /** The best first; of those that fit as well, in the order of the library. */
        static final Comparator<Found> ORDER =
                Comparator.comparingInt(Found::score).reversed().thenComparingInt(Found::place);
    }

    /**
     * What fits.
     *
     * @param best the best first, at most {@link #MOST} of each kind
     * @param total how many fit
     */
    record Findings(List<Found> best, int total) {
        static final Findings NONE = new Findings(List.of(), 0);
    }

    Catalogue {
        items = List.copyOf(items);
    }

    /**
     * @param beside what is looked through besides
     * @param which nothing else is looked at
     */
    Findings find(Fuzzy fuzzy, List<Item> beside, Predicate<Item> which) {
        var best = new EnumMap<Kind, PriorityQueue<Found>>(Kind.class);
        int total = 0;
        int place = 0;
        for (List<Item> some : List.of(beside, items)) {
            for (Item item : some) {
                int score = which.test(item) ? item.score(fuzzy) : 0;
                place++;
                if (score > 0) {
                    total++;
                    keep(best, new Found(item, score, place));
                }
            }
        }
        return new Findings(
                best.values().stream()
                        .flatMap(PriorityQueue::stream)
                        .sorted(Found.ORDER)
                        .toList(),
                total);
    }

    private static void keep(Map<Kind, PriorityQueue<Found>> best, Found found) {
        var queue =
                best.computeIfAbsent(found.item().kind(), kind -> new PriorityQueue<>(MOST, Found.ORDER.reversed()));
        if (queue.size() < MOST) {
            queue.add(found);
        } else if (Found.ORDER.compare(found, queue.element()) < 0) {
            queue.remove();
            queue.add(found);
        }
    }

    Stream<Item> stream() {
        return items.stream();
    }
}
