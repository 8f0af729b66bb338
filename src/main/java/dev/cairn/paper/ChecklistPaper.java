package dev.cairn.paper;

import dev.cairn.drawing.Drawing;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import java.util.List;

/** A phase or module as a list of boxes on pages. */
public final class ChecklistPaper {
    private ChecklistPaper() {}

    /** @param node the key of a phase or module */
    public static PagedDocument of(Roadmap roadmap, Key node, Style style) {
        return new PagedDocument(
                roadmap.title() + node,
                List.of(new Drawing(
                        "Checklist", style.setup().width(), style.setup().height(), List.of())));
    }
}
