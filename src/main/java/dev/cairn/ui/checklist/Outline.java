package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Allotment;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a roadmap as it is drawn, with everything added up. Immutable; what did not change is the very same object as in the
 * outline before, so that a tick costs the module it was in and one addition per other module.
 */
final class Outline {
    static final Outline EMPTY = new Outline(List.of(), Map.of(), Map.of());
    private static final int HUES = 5;

    private final List<Item> phases;
    private final Map<Key, Known> modules;

    /** By phase. */
    private final Map<Key, Allotment> allotments;

    private Outline(List<Item> phases, Map<Key, Known> modules, Map<Key, Allotment> allotments) {
        this.phases = phases;
        this.modules = modules;
        this.allotments = allotments;
    }

    /** The item of a module, and what the phase allotted to it when it was made. */
    private record Known(Item item, Allotment.@Nullable Share allotted) {
        boolean holds(Module module, int hue, Allotment.@Nullable Share now) {
            return item.node() == module && item.hue() == hue && Objects.equals(allotted, now);
        }
    }

    static Outline of(Roadmap roadmap) {
        return EMPTY.after(roadmap);
    }

    List<Item> phases() {
        return phases;
    }

    /** The item of this name; empty where there is none. Walks the tree. */
    Optional<Item> find(RowId id) {
        return phases.stream()
                .flatMap(Item::all)
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** What stands above an item, the phase first; empty where there is no such item. */
    List<Item> pathTo(RowId id) {
        var path = new ArrayDeque<Item>();
        for (Item phase : phases) {
            if (leads(phase, id, path)) {
                path.removeLast();
                break;
            }
        }
        return List.copyOf(path);
    }

    /** An item and what stands above it, the nearest first. */
    Stream<Item> lineage(RowId id) {
        return Stream.concat(find(id).stream(), pathTo(id).reversed().stream());
    }

    private static boolean leads(Item item, RowId id, ArrayDeque<Item> path) {
        path.addLast(item);
        if (item.id().equals(id)) {
            return true;
        }
        for (Item child : item.below()) {
            if (leads(child, id, path)) {
                return true;
            }
        }
        path.removeLast();
        return false;
    }

    /** The outline of the same roadmap as it stands now. */
    Outline after(Roadmap now) {
        var phasesBefore = new HashMap<RowId, Item>();
        phases.forEach(phase -> phasesBefore.put(phase.id(), phase));
        var modulesNow = new HashMap<Key, Known>();
        var allotmentsNow = new HashMap<Key, Allotment>();
        var phasesNow = new ArrayList<Item>();
        int studied = 0;
        for (Phase phase : now.phases()) {
            int hue = phase.kind() == Phase.Kind.STUDY ? studied++ % HUES + 1 : 0;
            var before = phasesBefore.get(RowId.of(phase.key()));
            var allotment = before != null && before.node() == phase
                    ? allotments.getOrDefault(phase.key(), Allotment.NONE)
                    : Allotment.of(now.about(), phase);
            allotmentsNow.put(phase.key(), allotment);
            var items = new ArrayList<Item>();
            for (Module module : phase.modules()) {
                var item = module(module, hue, allotment.of(module));
                modulesNow.put(module.key(), new Known(item, allotment.of(module)));
                items.add(item);
            }
            phasesNow.add(
                    before != null && before.node() == phase && before.hue() == hue
                            ? before
                            : phase(phase, hue, items));
        }
        return new Outline(List.copyOf(phasesNow), modulesNow, allotmentsNow);
    }

    private static Item phase(Phase phase, int hue, List<Item> modules) {
        var units = new Branches(hue, null, Map.of())
                .headed(
                        phase.key(),
                        Item.Kind.UNIT,
                        modules,
                        item -> item.node() instanceof Module module ? module.unit() : null);
        return new Item(
                RowId.of(phase.key()), Item.Kind.PHASE, phase, phase.title(), hue, Sums.of(modules), null, units);
    }

    private Item module(Module module, int hue, Allotment.@Nullable Share allotted) {
        var known = modules.get(module.key());
        var parts = new HashMap<RowId, Item>();
        if (known != null) {
            if (known.holds(module, hue, allotted)) {
                return known.item;
            }
            known.item.all().forEach(item -> parts.put(item.id(), item));
        }
        return new Branches(hue, hue == 0 ? null : Estimates.of(module, allotted), parts).module(module);
    }
}
