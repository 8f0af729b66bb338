package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Moved;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Sketch;
import dev.cairn.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** The whole timeline, whatever part of it is seen: as one picture, or on pages with names and axis on each. */
final class Tiles {
    private static final double MARGIN = 38;
    private static final double FOOT = 20;
    private static final double PAD = 8;
    private static final double BEHIND = 120;
    /** On a narrow page names leave room for what they name. */
    private static final double WIDEST_LABELS = 0.5;

    private final Chart chart;
    private final List<Line> lines;
    private final double perDay;
    private final String title;
    private final Measure measure;

    /** @param perDay pixels a day takes */
    Tiles(Chart chart, List<Line> lines, double perDay, String title, Measure measure) {
        this.chart = chart;
        this.lines = lines;
        this.perDay = perDay;
        this.title = title;
        this.measure = measure;
    }

    /** All of it on one surface. */
    Drawing whole() {
        double width = Sight.WIDE_LABELS + PAD + chart.days().days() * perDay + BEHIND;
        double height = Sight.HEAD + lines.size() * Sight.ROW + 8;
        return TimelineDrawing.onGround(tile(new Area(0, 0, width, height), Sight.WIDE_LABELS));
    }

    private Drawing tile(Area part, double labels) {
        double start = chart.days().from().toEpochDay() + (part.x() - PAD) / perDay;
        var sight = new Sight(part.width(), part.height(), labels, new Scale(start, perDay), part.y());
        return TimelineDrawing.of(new Frame(chart, lines, sight, Marked.NONE, measure), title);
    }

    /** Pages of a size in pixels, first down, then on; none is empty. */
    List<Drawing> pages(double width, double height) {
        var tiles = tiles(width - 2 * MARGIN, height - 2 * MARGIN - FOOT);
        var pages = new ArrayList<Drawing>();
        for (Drawing tile : tiles) {
            pages.add(page(tile, new Area(0, 0, width, height), pages.size() + 1, tiles.size()));
        }
        return pages;
    }

    /** The inside of such pages, for whoever has a frame of their own; none is larger than there is room. */
    List<Drawing> tiles(double width, double height) {
        double labels = Math.min(Sight.WIDE_LABELS, width * WIDEST_LABELS);
        double plot = width - labels;
        int most = Math.max(1, (int) ((height - Sight.HEAD) / Sight.ROW));
        int across = Math.max(1, (int) Math.ceil((PAD + chart.days().days() * perDay) / plot));
        int down = Math.max(1, (lines.size() + most - 1) / most);
        // Shared out evenly: no page is left with the last row alone.
        int rows = (lines.size() + down - 1) / down;
        var tiles = new ArrayList<Drawing>();
        for (int column = 0; column < across; column++) {
            for (int row = 0; row < down; row++) {
                int shown = Math.min(rows, lines.size() - row * rows);
                double tall = Sight.HEAD + shown * Sight.ROW;
                var part = new Area(column * plot, row * rows * Sight.ROW, width, tall);
                tiles.add(tile(part, labels));
            }
        }
        return tiles;
    }

    private Drawing page(Drawing tile, Area paper, int number, int of) {
        var sketch = new Sketch();
        double foot = paper.height() - MARGIN;
        sketch.text(MARGIN, foot, title, Inks.SMALL, Anchor.START);
        var count = Messages.text("timeline.page", number, of);
        sketch.text(paper.width() - MARGIN, foot, count, Inks.SMALL, Anchor.END);
        var shapes = new ArrayList<Shape>();
        shapes.addAll(
                new Sketch().fill(0, 0, paper.width(), paper.height(), Ink.BG).shapes());
        shapes.addAll(Moved.by(MARGIN, MARGIN, tile.shapes()));
        shapes.addAll(sketch.shapes());
        return new Drawing(title, paper.width(), paper.height(), shapes);
    }
}
