package dev.cairn.paper;

import dev.cairn.drawing.Drawing;
import java.util.List;

/** Pictures that were made for the inside of pages, each on one, with its head and foot. */
public final class Framed {
    private Framed() {}

    /** The room for a picture on a page, in pixels. */
    public static double width(PageSetup setup) {
        return setup.area().width();
    }

    /** The room for a picture on a page, in pixels. */
    public static double height(PageSetup setup) {
        return setup.area().height();
    }

    /** @param pictures at least one, none larger than the room there is */
    public static PagedDocument of(String title, List<Drawing> pictures, Style style) {
        return new PagedDocument(title, pictures);
    }
}
