package dev.cairn.ui.palette;

import dev.cairn.study.SearchWords;
import java.util.List;

/** One line of the palette. */
sealed interface Row {

    default boolean isHeading() {
        return this instanceof Heading;
    }

    /** What stands over some lines. */
    record Heading(String text) implements Row {}

    /**
     * Something that was found.
     *
     * @param marks what fits in its title
     * @param place where it stands, and how
     */
    record Hit(Item item, List<SearchWords.Mark> marks, String place) implements Row {
        public Hit {
            marks = List.copyOf(marks);
        }
    }

    /** A quick entry, and what it does. */
    record Quick(Offer offer) implements Row {}
}
