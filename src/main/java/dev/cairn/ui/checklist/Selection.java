package dev.cairn.ui.checklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is selected. Immutable.
 *
 * @param chosen the selected rows, in the order they were chosen
 * @param anchor where an extension by Shift begins; null where nothing is selected
 * @param lead where the keyboard stands; null where nothing is selected
 */
record Selection(
        Set<RowId> chosen, @Nullable RowId anchor, @Nullable RowId lead) {
    static final Selection NONE = new Selection(Set.of(), null, null);

    static Selection of(RowId id) {
        return new Selection(Set.of(id), id, id);
    }

    boolean has(RowId id) {
        return chosen.contains(id);
    }

    /** With one more row, or without it where it was selected. */
    Selection toggled(RowId id) {
        var other = new LinkedHashSet<>(chosen);
        if (!other.remove(id)) {
            other.add(id);
        }
        return new Selection(other, id, id);
    }

    /** Everything between two indices of the rows, with the lead at the second. */
    static Selection between(List<Row> rows, int anchor, int lead) {
        var range = new LinkedHashSet<RowId>();
        for (int i = Math.min(anchor, lead); i <= Math.max(anchor, lead); i++) {
            range.add(rows.get(i).id());
        }
        return new Selection(range, rows.get(anchor).id(), rows.get(lead).id());
    }

    /**
     * What is left of it when the rows change.
     *
     * @param way the lead and the rows above it, as they were, the nearest first
     * @param index where the lead stood
     */
    Selection amongst(RowList rows, List<RowId> way, int index) {
        if (lead == null || rows.isEmpty()) {
            return NONE;
        }
        if (rows.indexOf(lead) < 0) {
            return way.stream()
                    .filter(above -> rows.indexOf(above) >= 0)
                    .findFirst()
                    .map(Selection::of)
                    .orElseGet(() ->
                            of(rows.get(Math.clamp(index, 0, rows.size() - 1)).id()));
        }
        if (chosen.size() == 1) {
            return this;
        }
        var left = new LinkedHashSet<RowId>();
        rows.stream().map(Row::id).filter(chosen::contains).forEach(left::add);
        return left.size() == chosen.size() ? this : new Selection(left, lead, lead);
    }
}
