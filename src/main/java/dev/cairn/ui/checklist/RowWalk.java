package dev.cairn.ui.checklist;

import java.util.List;

/** How the keyboard gets about: from row to row, and up and down the tree. */
final class RowWalk {
    private final ChecklistViewModel model;
    private final List<Row> rows;

    RowWalk(ChecklistViewModel model) {
        this.model = model;
        rows = model.rows();
    }

    /** Moves the lead by some rows, up where negative. */
    void by(int count, boolean extend) {
        int from = model.selecting().lead().map(row -> model.indexOf(row.id())).orElse(count > 0 ? -1 : rows.size());
        to(from + count, extend);
    }

    /** Moves the lead to a row, the first or last where the index is beyond. */
    void to(int index, boolean extend) {
        if (rows.isEmpty()) {
            return;
        }
        int to = Math.clamp(index, 0, rows.size() - 1);
        var anchor = model.selection().get().anchor();
        int from = anchor == null || !extend ? -1 : model.indexOf(anchor);
        model.select(from < 0 ? Selection.of(rows.get(to).id()) : Selection.between(rows, from, to));
    }

    void toFirst(boolean extend) {
        to(0, extend);
    }

    void toLast(boolean extend) {
        to(rows.size() - 1, extend);
    }

    void all() {
        model.select(Selection.between(rows, 0, rows.size() - 1));
    }

    /** Folds the lead; where there is nothing to fold, goes up to what it stands under. */
    void fold() {
        model.selecting().lead().ifPresent(row -> {
            if (row.fold() == Row.Fold.OPEN) {
                model.fold(row.id(), false);
            } else {
                int above = Rows.parent(rows, model.indexOf(row.id()));
                if (above >= 0) {
                    to(above, false);
                }
            }
        });
    }

    /** Opens the lead; where it is open, goes to the first row below it. */
    void open() {
        model.selecting().lead().ifPresent(row -> {
            if (row.fold() == Row.Fold.SHUT) {
                model.fold(row.id(), true);
            } else if (row.fold() == Row.Fold.OPEN) {
                by(1, false);
            }
        });
    }
}
