package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Key;
import org.jspecify.annotations.Nullable;

/**
 * Names a row for as long as what it shows is there, however the tree is folded.
 *
 * @param key the node it shows, or the node whose part it shows
 * @param part the group of a module, or the unit of a phase; null for a node itself
 */
record RowId(Key key, @Nullable String part) {
    private static final char SEPARATOR = '/';

    static RowId of(Key key) {
        return new RowId(key, null);
    }

    /** As one word of a settings value; see {@link #parse}. */
    String written() {
        return part == null ? key.value() : key.value() + SEPARATOR + part;
    }

    /** Takes back what {@link #written} gave. */
    static RowId parse(String written) {
        int at = written.indexOf(SEPARATOR);
        return at < 1
                ? of(new Key(written.substring(at + 1)))
                : new RowId(new Key(written.substring(0, at)), written.substring(at + 1));
    }
}
