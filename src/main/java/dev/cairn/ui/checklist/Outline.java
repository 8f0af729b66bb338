package dev.cairn.ui.checklist;

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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree of a roadmap as it is drawn, with everything added up. Immutable; what did not change is the very same object as in the
 * outline before, so that a tick costs the module it was in and one addition per other module.
 */
final class Outline {
    static final Outline EMPTY = new Outline(List.of(), Map.of());
    private static final int HUES = 5;

    private final List<Item> phases;
    private final Map<Key, Item> modules;

    private Outline(List<Item> phases, Map<Key, Item> modules) {
        this.phases = phases;
        this.modules = modules;
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
        var modulesNow = new HashMap<Key, Item>();
        var phasesNow = new ArrayList<Item>();
        int studied = 0;
        for (Phase phase : now.phases()) {
            int hue = phase.kind() == Phase.Kind.STUDY ? studied++ % HUES + 1 : 0;
            var items = new ArrayList<Item>();
            for (Module module : phase.modules()) {
                var item = module(module, hue);
                modulesNow.put(module.key(), item);
                items.add(item);
            }
            var before = phasesBefore.get(RowId.of(phase.key()));
            phasesNow.add(
                    before != null && before.node() == phase && before.hue() == hue
                            ? before
                            : phase(phase, hue, items));
        }
        return new Outline(List.copyOf(phasesNow), modulesNow);
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

    private Item module(Module module, int hue) {
        var before = modules.get(module.key());
        if (before != null && before.node() == module && before.hue() == hue) {
            return before;
        }
        var known = new HashMap<RowId, Item>();
        if (before != null) {
            before.all().forEach(item -> known.put(item.id(), item));
        }
        return new Branches(hue, hue == 0 ? null : Estimates.of(module), known).module(module);
    }
}
