package dev.cairn.ui.checklist;

/**
 * A line of the tree as it shows.
 *
 * @param depth how far it is set in, 0 for a phase
 * @param fold whether it can be folded, and is
 */
record Row(Item item, int depth, Fold fold) {

    /** Whether what is below a row shows. */
    enum Fold {
        /** There is nothing below it. */
        LEAF,
        SHUT,
        OPEN
    }

    RowId id() {
        return item.id();
    }

    boolean shows(Item shown, int atDepth, Fold as) {
        return item == shown && depth == atDepth && fold == as;
    }
}
