package dev.cairn.ui.timeline;

/**
 * A row as it stands in the list.
 *
 * @param depth how far it is indented: 0 for what stands outermost
 */
record Line(Row row, int depth, Fold fold) {

    enum Fold {
        NONE,
        OPEN,
        SHUT
    }
}
