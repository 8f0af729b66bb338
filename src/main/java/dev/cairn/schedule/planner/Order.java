package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.PlanChoices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The order of a roadmap's parts: the document's, but nothing before what it waits for. Where modules wait for each other in a ring, a wait
 * for something that comes later in the document is passed over.
 */
final class Order {
    private final List<Part> parts;
    private final List<TreeSet<Integer>> waits = new ArrayList<>();
    private final List<Key> rings = new ArrayList<>();
    private final List<Part> order = new ArrayList<>();

    Order(List<Part> parts, PlanChoices choices) {
        this.parts = parts;
        var places = new HashMap<Key, Integer>();
        for (int i = 0; i < parts.size(); i++) {
            waits.add(new TreeSet<>());
            if (parts.get(i) instanceof Chapter chapter) {
                places.put(chapter.key(), i);
            }
        }
        choices.waits().forEach((key, before) -> {
            var place = places.get(key);
            if (place != null && ((Chapter) parts.get(place)).isOpen()) {
                before.stream()
                        .filter(places::containsKey)
                        .map(places::get)
                        .filter(it -> ((Chapter) parts.get(it)).isOpen())
                        .forEach(waits.get(place)::add);
            }
        });
        if (waits.stream().allMatch(TreeSet::isEmpty)) {
            order.addAll(parts);
        } else {
            sort();
        }
    }

    /** All parts, as they follow each other. */
    List<Part> parts() {
        return order;
    }

    /** The modules of which a wait was passed over, in order. */
    List<Key> rings() {
        return rings;
    }

    private void sort() {
        var left = waits.stream().map(TreeSet::new).toList();
        Map<Integer, List<Integer>> followers = new HashMap<>();
        var ready = new PriorityQueue<Integer>();
        var open = new TreeSet<Integer>();
        for (int i = 0; i < parts.size(); i++) {
            open.add(i);
            for (int before : left.get(i)) {
                followers.computeIfAbsent(before, it -> new ArrayList<>()).add(i);
            }
            if (left.get(i).isEmpty()) {
                ready.add(i);
            }
        }
        while (!open.isEmpty()) {
            var next = ready.poll();
            if (next == null) {
                int freed = breakRing(left, open.first());
                if (left.get(freed).isEmpty()) {
                    ready.add(freed);
                }
                continue;
            }
            open.remove(next);
            order.add(parts.get(next));
            for (int follower : followers.getOrDefault(next, List.of())) {
                if (left.get(follower).remove(next) && left.get(follower).isEmpty()) {
                    ready.add(follower);
                }
            }
        }
    }

    /** Takes one wait out of a ring, and says whose it was. */
    private int breakRing(List<? extends SortedSet<Integer>> left, int start) {
        var path = new ArrayList<Integer>();
        var places = new HashMap<Integer, Integer>();
        int part = start;
        while (!places.containsKey(part)) {
            places.put(part, path.size());
            path.add(part);
            part = left.get(part).first();
        }
        var ring = path.subList(places.getOrDefault(part, 0), path.size());
        int earliest = ring.stream().mapToInt(Integer::intValue).min().orElseThrow();
        // The earliest of a ring waits for one that comes later, or for itself.
        left.get(earliest).remove(left.get(earliest).first());
        rings.add(((Chapter) parts.get(earliest)).key());
        return earliest;
    }
}
