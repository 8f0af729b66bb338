package dev.cairn.ui.checklist;

import java.util.List;

/**
 * Where the row of a draft shows.
 *
 * @param anchor the row it follows
 * @param inside whether it is the first row below the anchor, and not the next one beside it
 */
record DraftSpot(Draft draft, RowId anchor, boolean inside) {

    /** Puts its row among others; at the end where the anchor does not show. */
    void insert(List<Row> rows) {
        int at = 0;
        while (at < rows.size() && !rows.get(at).id().equals(anchor)) {
            at++;
        }
        if (at == rows.size()) {
            rows.add(draft.row(0, 0));
            return;
        }
        var beside = rows.get(at);
        rows.add(
                inside ? at + 1 : Rows.end(rows, at),
                draft.row(beside.depth() + (inside ? 1 : 0), beside.item().hue()));
    }
}
