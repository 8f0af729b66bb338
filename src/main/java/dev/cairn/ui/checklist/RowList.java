package dev.cairn.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ModifiableObservableListBase;

/**
 * The rows that show. Taking in a new layout tells listeners of no more than what is different, so that a tick among a hundred
 * thousand rows repaints a handful and scrolling stays where it was.
 */
final class RowList extends ModifiableObservableListBase<Row> {
    private final List<Row> rows = new ArrayList<>();
    private int lastFound;

    /** Becomes these rows. */
    void become(List<Row> next) {
        int head = same(next, false, Math.min(rows.size(), next.size()));
        int tail = same(next, true, Math.min(rows.size(), next.size()) - head);
        beginChange();
        for (int i = 0; i < head; i++) {
            replace(i, next.get(i));
        }
        splice(head, rows.size() - tail, next.subList(head, next.size() - tail));
        for (int i = next.size() - tail; i < next.size(); i++) {
            replace(i, next.get(i));
        }
        endChange();
    }

    private void splice(int from, int to, List<Row> fresh) {
        if (to > from) {
            var gone = List.copyOf(rows.subList(from, to));
            rows.subList(from, to).clear();
            nextRemove(from, gone);
        }
        if (!fresh.isEmpty()) {
            rows.addAll(from, fresh);
            nextAdd(from, from + fresh.size());
        }
    }

    private void replace(int index, Row row) {
        if (rows.get(index) != row && !rows.get(index).shows(row.item(), row.depth(), row.fold())) {
            set(index, row);
        }
    }

    /** How many rows at one end stand for the same thing as before, whatever became of it; at most {@code limit}. */
    private int same(List<Row> next, boolean atEnd, int limit) {
        int count = 0;
        while (count < limit) {
            var mine = rows.get(atEnd ? rows.size() - 1 - count : count);
            var theirs = next.get(atEnd ? next.size() - 1 - count : count);
            if (mine != theirs && !mine.id().equals(theirs.id())) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Where a row stands; -1 where it does not show. Asking for the same row again costs nothing. */
    int indexOf(RowId id) {
        if (lastFound < rows.size() && rows.get(lastFound).id().equals(id)) {
            return lastFound;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                lastFound = i;
                return i;
            }
        }
        return -1;
    }

    /** Goes by what rows stand for: the toolkit asks after every change where the focused row went. */
    @Override
    public int indexOf(Object row) {
        return row instanceof Row sought ? indexOf(sought.id()) : -1;
    }

    @Override
    public Row get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, Row row) {
        rows.add(index, row);
    }

    @Override
    protected Row doSet(int index, Row row) {
        return rows.set(index, row);
    }

    @Override
    protected Row doRemove(int index) {
        return rows.remove(index);
    }
}
