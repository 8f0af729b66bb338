package dev.cairn.ui.progress;

import java.util.List;

/**
 * A figure at the head of the view.
 *
 * @param id of its node
 * @param name what it is a figure of
 * @param values one, or two side by side
 * @param second the line below
 * @param formula where it comes from, in words
 * @param opens whether there is more to say about it in a card
 */
record Tile(String id, String name, List<Value> values, String second, String formula, boolean opens) {
    Tile {
        values = List.copyOf(values);
    }

    /** A number in large letters, and its unit in small ones. */
    record Value(String large, String small) {}

    /** In one line, for who cannot see it. */
    String spoken() {
        var words = new StringBuilder(name).append(":");
        values.forEach(it -> words.append(' ').append(it.large()).append(' ').append(it.small()));
        return words.append(". ").append(second).toString();
    }
}
