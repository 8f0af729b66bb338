package dev.cairn.ui.timeline;

import dev.cairn.study.SearchWords;

/** Which rows are looked for. */
final class Finding {
    private Finding() {}

    /** Whether the name of a row holds all the words. */
    static boolean fits(Row row, SearchWords words) {
        var name = row.name();
        return words.folded().stream()
                .allMatch(word ->
                        !new SearchWords(java.util.List.of(word)).marks(name).isEmpty());
    }

    static boolean fitsBelow(Row row, SearchWords words) {
        return row.below().stream().anyMatch(it -> fits(it, words) || fitsBelow(it, words));
    }
}
