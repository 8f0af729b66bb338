package dev.cairn.ui.timeline;

import dev.cairn.study.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * What the learner does with a chart right now.
 *
 * @param selected null for none
 * @param hovered the row under the pointer; null for none
 * @param focused whether the keyboard is here
 * @param words what is looked for
 * @param drag null while nothing is dragged
 */
record Marked(
        @Nullable RowId selected,
        @Nullable RowId hovered,
        boolean focused,
        SearchWords words,
        Motion motion,
        @Nullable Drag drag) {
    static final Marked NONE = new Marked(null, null, false, SearchWords.NONE, Motion.NONE, null);
}
