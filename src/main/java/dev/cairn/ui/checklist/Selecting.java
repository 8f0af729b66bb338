package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is selected among the rows; it stays with what it is about when the rows become others. */
final class Selecting {
    private final RowList rows;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);

    Selecting(RowList rows) {
        this.rows = rows;
    }

    ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    void select(Selection chosen) {
        selection.set(chosen);
    }

    /** Puts others in place of the rows. */
    void become(List<Row> next) {
        var lead = selection.get().lead();
        int index = lead == null ? -1 : rows.indexOf(lead);
        var way = Rows.wayUp(rows, index);
        rows.become(next);
        selection.set(selection.get().amongst(rows, way, index));
    }

    /** Selects the first row that was found, unless one is selected. */
    void leadTo(Set<Key> hits) {
        var lead = selection.get().lead();
        if (lead == null || !hits.contains(lead.key())) {
            rows.stream()
                    .filter(row ->
                            row.id().part() == null && hits.contains(row.id().key()))
                    .findFirst()
                    .ifPresent(row -> select(Selection.of(row.id())));
        }
    }

    /** The row the keyboard stands on; empty where there is none. */
    Optional<Row> lead() {
        return Optional.ofNullable(selection.get().lead())
                .map(rows::indexOf)
                .filter(index -> index >= 0)
                .map(rows::get);
    }

    /** What a row that shows stands under, the phase first. */
    List<Item> above(RowId row) {
        var above = new ArrayList<Item>();
        for (int i = Rows.parent(rows, rows.indexOf(row)); i >= 0; i = Rows.parent(rows, i)) {
            above.addFirst(rows.get(i).item());
        }
        return above;
    }

    /** What is selected, in the order of the rows. */
    List<Item> items() {
        var chosen = selection.get();
        if (chosen.chosen().size() == 1) {
            return lead().map(Row::item).stream().toList();
        }
        return rows.stream().filter(row -> chosen.has(row.id())).map(Row::item).toList();
    }
}
