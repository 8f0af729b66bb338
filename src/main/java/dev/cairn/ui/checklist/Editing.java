package dev.cairn.ui.checklist;

/**
 * What is being typed into the tree.
 *
 * @param row where
 */
record Editing(RowId row, What what) {

    /** What a field in a row is for. */
    enum What {
        RENAME,
        ADD,
        HOURS
    }
}
