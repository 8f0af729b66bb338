package dev.cairn.ui.checklist;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is folded: what the learner folded or opened by hand, and for the rest what helps at first sight: everything that is done is
 * folded, and so are the modules ahead of the one that is on.
 */
final class Folds {
    private final Set<RowId> shut = new HashSet<>();
    private final Set<RowId> opened = new HashSet<>();
    private final Set<RowId> shutAtFirst = new HashSet<>();

    /** Decides anew what is folded at first; what was folded by hand stays. */
    void begin(List<Item> phases) {
        shutAtFirst.clear();
        boolean ahead = false;
        for (Item phase : phases) {
            if (phase.sums().tally().complete()) {
                shutAtFirst.add(phase.id());
            }
            for (Item module : modules(phase).toList()) {
                boolean on = module.sums().underWay()
                        || !ahead && module.sums().tally().open() > 0;
                ahead |= on;
                if (!on) {
                    shutAtFirst.add(module.id());
                }
            }
        }
    }

    private static Stream<Item> modules(Item item) {
        return item.kind() == Item.Kind.MODULE
                ? Stream.of(item)
                : item.below().stream().flatMap(Folds::modules);
    }

    boolean open(RowId id) {
        return opened.contains(id) || !shut.contains(id) && !shutAtFirst.contains(id);
    }

    boolean openedByHand(RowId id) {
        return opened.contains(id);
    }

    void set(RowId id, boolean open) {
        (open ? shut : opened).remove(id);
        (open ? opened : shut).add(id);
    }

    /** Folds all phases and modules, or opens everything. */
    void setAll(List<Item> phases, boolean open) {
        phases.stream()
                .flatMap(Item::all)
                .filter(item -> !item.below().isEmpty())
                .filter(item -> open || item.kind() == Item.Kind.PHASE || item.kind() == Item.Kind.MODULE)
                .forEach(item -> set(item.id(), open));
    }

    void clear() {
        opened.clear();
        shut.clear();
        shutAtFirst.clear();
    }

    void recall(Collection<RowId> wereOpened, Collection<RowId> wereShut) {
        opened.clear();
        shut.clear();
        opened.addAll(wereOpened);
        shut.addAll(wereShut);
    }

    Set<RowId> opened() {
        return Set.copyOf(opened);
    }

    Set<RowId> shut() {
        return Set.copyOf(shut);
    }
}
