package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Moved;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Sketch;
import java.util.ArrayList;
import java.util.List;

/** Pictures that were made for the inside of pages, each on one, with its head and foot. */
public final class Framed {
    /** Pixels for the title of the document and what the picture shows. */
    private static final double HEAD = Type.HEADLINE_LINE + 3;

    private static final double APART = 20;

    private Framed() {}

    /** The room for a picture on a page, in pixels. */
    public static double width(Style style) {
        return style.setup().area().width();
    }

    /** The room for a picture on a page, in pixels. */
    public static double height(Style style) {
        return style.setup().area().height() - HEAD - new Foot(new Ready(style), Foot.Numbers.NONE).height();
    }

    /**
     * Each picture on a page of its own. What it is called stands beside the title of the document, where that is not the same, and which
     * of how many it is.
     *
     * @param pictures at least one, none larger than the room there is
     */
    public static PagedDocument of(String title, List<Drawing> pictures, Style style) {
        var ready = new Ready(style);
        var area = style.setup().area();
        var pages = new ArrayList<List<Shape>>();
        for (Drawing picture : pictures) {
            var sketch = new Sketch();
            var shown = picture.title().equals(title) ? "" : picture.title();
            var tile = pictures.size() == 1 ? "" : ready.say("paper.tile", pages.size() + 1, pictures.size());
            head(title, shown, tile, ready, sketch);
            new Foot(ready, Foot.Numbers.NONE).draw(sketch, pages.size() + 1, pictures.size());
            var shapes = new ArrayList<>(sketch.shapes());
            shapes.addAll(Moved.by(area.x(), area.y() + HEAD, picture.shapes()));
            pages.add(shapes);
        }
        return new PagedDocument(
                title,
                pages.stream()
                        .map(shapes -> new Drawing(
                                title, style.setup().width(), style.setup().height(), shapes))
                        .toList());
    }

    private static void head(String title, String shown, String tile, Ready ready, Sketch sketch) {
        var area = ready.setup().area();
        double baseline = area.y() + Type.baseline(Type.HEADLINE, Type.HEADLINE_LINE);
        sketch.text(area.right(), baseline, tile, Type.SMALL, Anchor.END);
        double room = area.width() - ready.width(tile, Type.SMALL) - APART;
        var second = ready.fit(Plain.of(shown), Type.TEXT, room / 2);
        double beside = second.isEmpty() ? 0 : ready.width(second, Type.TEXT) + APART;
        var first = ready.fit(Plain.of(title), Type.HEADLINE, room - beside);
        sketch.text(area.x(), baseline, first, Type.HEADLINE, Anchor.START);
        double end = area.x() + ready.width(first, Type.HEADLINE) + APART;
        sketch.text(end, baseline, second, Type.TEXT, Anchor.START);
    }
}
