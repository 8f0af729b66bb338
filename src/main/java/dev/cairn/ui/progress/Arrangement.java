package dev.cairn.ui.progress;

import dev.cairn.drawing.Area;
import java.util.ArrayList;
import java.util.List;

/** Where charts stand beside and below one another, for the screen and for paper alike. */
final class Arrangement {
    /** Title and note of a chart, and the space below them. */
    static final double HEAD = 28;

    private static final double WIDE = 900;
    private static final double WIDE_GAP = 48;
    private static final double GAP = 32;
    private static final double SECTION = 20;
    private static final double NARROWEST_SIDE = 244;
    private static final double WIDEST_SIDE = 304;
    private static final double SIDE_PART = 0.307;

    private Arrangement() {}

    /** @param area with its head */
    record Placed(Chart chart, Area area) {}

    /** Charts side by side, counted from their own top. */
    record Row(List<Placed> charts, double height) {}

    /** The rows at some width, each to stand right below the one before it. */
    static List<Row> of(List<Chart> charts, double width) {
        double gap = width < WIDE ? GAP : WIDE_GAP;
        double side = Math.round(Math.clamp(width * SIDE_PART, NARROWEST_SIDE, WIDEST_SIDE));
        double main = Math.floor(width - gap - side);
        double third = Math.floor((width - 2 * gap) / 3);
        var rows = new ArrayList<Row>();
        rows.add(row(charts, 0, gap, main, side));
        rows.add(row(charts, 2, gap, main, side));
        rows.add(row(charts, 4, gap, width));
        rows.add(row(charts, 5, gap, third, third, third));
        return rows;
    }

    private static Row row(List<Chart> charts, int first, double gap, double... widths) {
        var placed = new ArrayList<Placed>();
        double x = 0;
        double height = 0;
        for (int i = 0; i < widths.length; i++) {
            var chart = charts.get(first + i);
            double tall = Math.ceil(HEAD + chart.height(widths[i]));
            placed.add(new Placed(chart, new Area(x, 0, widths[i], tall)));
            height = Math.max(height, tall);
            x += widths[i] + gap;
        }
        return new Row(placed, height + SECTION);
    }
}
