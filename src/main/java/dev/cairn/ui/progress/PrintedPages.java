package dev.cairn.ui.progress;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Moved;
import dev.cairn.drawing.Shape;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Tiles and charts on paper, as on the screen, on as many pages as they take. */
final class PrintedPages {
    private static final TextStyle LARGE = TextStyle.of(20, Ink.FG).strong();
    private static final double TILES = 76;

    private final String title;
    private final List<Tile> tiles;
    private final List<Chart> charts;
    private final Measure letters;

    PrintedPages(Report report, Counting counting, Measure letters) {
        this.title = report.title();
        this.tiles = TileMaking.of(report);
        this.charts = Charts.of(report, counting);
        this.letters = letters;
    }

    /** As many as it takes, each as large as there is room for. */
    List<Drawing> pages(double width, double height) {
        var pages = new ArrayList<Drawing>();
        var shapes = new ArrayList<>(tiles(width));
        double y = TILES;
        for (var row : Arrangement.of(charts, width)) {
            if (y > 0 && y + row.height() > height) {
                pages.add(new Drawing(title, width, height, shapes));
                shapes = new ArrayList<>();
                y = 0;
            }
            for (var placed : row.charts()) {
                shapes.addAll(Moved.by(
                        placed.area().x(),
                        y,
                        chart(placed.chart(), placed.area().width())));
            }
            y += row.height();
        }
        pages.add(new Drawing(title, width, height, shapes));
        return pages;
    }

    private List<Shape> chart(Chart chart, double width) {
        var sketch = new Sketch();
        var name = chart.name().title();
        sketch.text(0, 12, name, Hand.TITLE, Anchor.START);
        double room = width - letters.width(name, Hand.TITLE) - 8;
        sketch.text(width, 12, letters.fit(chart.note(), Hand.SMALL, room), Hand.SMALL, Anchor.END);
        var shapes = new ArrayList<>(sketch.shapes());
        shapes.addAll(Moved.by(0, Arrangement.HEAD, chart.draw(width, letters).shapes()));
        return shapes;
    }

    private List<Shape> tiles(double width) {
        var sketch = new Sketch();
        double wanted = tiles.stream().mapToDouble(this::wide).sum();
        double x = 0;
        for (Tile tile : tiles) {
            double room = wide(tile) / wanted * width;
            sketch.text(x, 11, letters.fit(tile.name(), Hand.SMALL, room), Hand.SMALL, Anchor.START);
            double at = x;
            for (Tile.Value value : tile.values()) {
                sketch.text(at, 36, value.large(), LARGE, Anchor.START);
                at += letters.width(value.large(), LARGE) + 4;
                sketch.text(at, 36, value.small(), Hand.SMALL, Anchor.START);
                at += letters.width(value.small(), Hand.SMALL) + 8;
            }
            sketch.text(x, 53, letters.fit(tile.second(), Hand.SMALL, room - 12), Hand.SMALL, Anchor.START);
            x += room;
        }
        return sketch.shapes();
    }

    private double wide(Tile tile) {
        double values = tile.values().stream()
                .mapToDouble(it -> letters.width(it.large(), LARGE) + letters.width(it.small(), Hand.SMALL) + 12)
                .sum();
        return 16 + Math.max(values, letters.width(tile.second(), Hand.SMALL));
    }
}
