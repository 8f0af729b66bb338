package dev.cairn.paper;

import dev.cairn.drawing.Drawing;
import java.util.List;

/**
 * Pages, ready to be looked at, printed or kept.
 *
 * @param title for whoever lists documents; never empty
 * @param pages at least one, all of one size
 */
public record PagedDocument(String title, List<Drawing> pages) {
    public PagedDocument {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has a page");
        }
    }
}
