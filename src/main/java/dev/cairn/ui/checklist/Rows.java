package dev.cairn.ui.checklist;

import java.util.ArrayList;
import java.util.List;

/** How rows stand to each other, told by how far they are set in. */
final class Rows {
    private Rows() {}

    /** A row and those above it in the tree, the nearest first; empty for an index that is none. */
    static List<RowId> wayUp(List<Row> rows, int index) {
        var way = new ArrayList<RowId>();
        int depth = Integer.MAX_VALUE;
        for (int i = index; i >= 0 && depth > 0; i--) {
            if (rows.get(i).depth() < depth) {
                depth = rows.get(i).depth();
                way.add(rows.get(i).id());
            }
        }
        return way;
    }

    /** The index of the row a row stands under; -1 for a phase, and where there is no such row. */
    static int parent(List<Row> rows, int index) {
        int at = index - 1;
        while (at >= 0 && rows.get(at).depth() >= rows.get(index).depth()) {
            at--;
        }
        return at;
    }

    /** The index behind a row and everything that shows below it. */
    static int end(List<Row> rows, int index) {
        int at = index + 1;
        while (at < rows.size() && rows.get(at).depth() > rows.get(index).depth()) {
            at++;
        }
        return at;
    }
}
