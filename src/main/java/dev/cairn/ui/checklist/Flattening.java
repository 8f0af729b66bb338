package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Task;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the tree out as rows: what is folded or sieved away is left out, what stays keeps the rows above it.
 *
 * <p>The rows of a module that did not change are the very same objects as before, until {@link #forget} is called because folds or
 * sieve changed.
 */
final class Flattening {
    private Map<Item, Laid> known = new IdentityHashMap<>();
    private int fitting;
    private int sizeBefore;

    void forget() {
        known.clear();
    }

    /** How many tasks fitted the sieve in the last layout, also those in what is folded; 0 where nothing narrows. */
    int fitting() {
        return fitting;
    }

    /** The rows of a tree, in order. */
    List<Row> rows(Outline outline, Folds folds, Sieve sieve) {
        fitting = 0;
        var rows = new ArrayList<Row>(sizeBefore);
        var before = known;
        known = new IdentityHashMap<>(Math.max(16, before.size()));
        var pass = new Pass(folds, sieve, before, rows);
        for (Item phase : outline.phases()) {
            if (sieve.admitsPhase(phase)) {
                pass.add(phase, 0);
            }
        }
        sizeBefore = rows.size();
        return rows;
    }

    /** One walk down the tree. */
    private final class Pass {
        private final Folds folds;
        private final Sieve sieve;
        private final Map<Item, Laid> before;
        private final List<Row> rows;

        Pass(Folds folds, Sieve sieve, Map<Item, Laid> before, List<Row> rows) {
            this.folds = folds;
            this.sieve = sieve;
            this.before = before;
            this.rows = rows;
        }

        void add(Item item, int depth) {
            if (item.kind() != Item.Kind.MODULE) {
                lay(item, depth);
                return;
            }
            var laid = before.get(item);
            if (laid == null) {
                int from = rows.size();
                int fittingBefore = fitting;
                lay(item, depth);
                laid = new Laid(List.copyOf(rows.subList(from, rows.size())), fitting - fittingBefore);
            } else {
                rows.addAll(laid.rows());
                fitting += laid.fitting();
            }
            known.put(item, laid);
        }

        private void lay(Item item, int depth) {
            if (sieve.narrows()) {
                narrowed(item, depth);
            } else {
                boolean open = !item.below().isEmpty() && folds.open(item.id());
                rows.add(new Row(item, depth, fold(item, open)));
                if (open) {
                    item.below().forEach(child -> add(child, depth + 1));
                }
            }
        }

        private void narrowed(Item item, int depth) {
            boolean fits = fits(item);
            fitting += fits && item.kind() == Item.Kind.TASK ? 1 : 0;
            if (item.below().isEmpty()) {
                if (fits) {
                    rows.add(new Row(item, depth, Row.Fold.LEAF));
                }
                return;
            }
            int own = rows.size();
            boolean open = folds.open(item.id());
            rows.add(new Row(item, depth, fold(item, open)));
            for (Item child : item.below()) {
                add(child, depth + 1);
            }
            if (rows.size() > own + 1) {
                if (!open) {
                    rows.subList(own + 1, rows.size()).clear();
                }
            } else if (fits) {
                foundByItself(item, depth, own);
            } else {
                rows.removeLast();
            }
        }

        private boolean fits(Item item) {
            return item.node() instanceof Task task ? sieve.admits(item, task) : sieve.hitsHeading(item);
        }

        /** What a search found without anything below it stays folded until it is opened by hand, and then shows all it has. */
        private void foundByItself(Item item, int depth, int own) {
            boolean open = folds.openedByHand(item.id());
            rows.set(own, new Row(item, depth, fold(item, open)));
            if (open) {
                item.below().forEach(child -> whole(child, depth + 1));
            }
        }

        private void whole(Item item, int depth) {
            boolean open = folds.open(item.id());
            if (item.node() instanceof Task task && item.below().isEmpty() && !sieve.filtered(item, task)) {
                return;
            }
            rows.add(new Row(item, depth, fold(item, open)));
            if (open) {
                item.below().forEach(child -> whole(child, depth + 1));
            }
        }

        private static Row.Fold fold(Item item, boolean open) {
            if (item.below().isEmpty()) {
                return Row.Fold.LEAF;
            }
            return open ? Row.Fold.OPEN : Row.Fold.SHUT;
        }
    }

    /** The rows of one module, and how many tasks in it fitted. */
    private record Laid(List<Row> rows, int fitting) {}
}
