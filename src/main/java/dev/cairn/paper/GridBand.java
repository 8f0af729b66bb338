package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.schedule.hours.Window;
import java.util.List;

/** Some days of a grid, side by side, in a part of their time. */
final class GridBand {
    /** Pixels a minute takes at most: a short evening is not blown up to fill the page. */
    private static final double MOST_SCALE = 1.6;

    private static final double LABEL = 14;
    private static final Stroke RULE = Stroke.of(Ink.LINE, 0.8);
    private static final Stroke FOLD = new Stroke(Ink.STONE, 0.8, Dash.DASHED);

    private final GridFrame frame;
    private final List<Column> columns;
    private final PagePart part;
    private final Ready ready;
    private final HourScale axis;
    private final double width;
    private final BandFrame edges;
    private final double bottom;
    private final Sketch sketch;

    GridBand(GridFrame frame, List<Column> columns, PagePart part, Ready ready, Sketch sketch) {
        this.sketch = sketch;
        this.frame = frame;
        this.columns = columns;
        this.part = part;
        this.ready = ready;
        var slots = columns.stream()
                .flatMap(it -> it.in(part).stream())
                .map(it -> it.slot(part.to()))
                .toList();
        axis = HourScale.within(frame.axisRoom(), part.of(GridPages.stretches(columns)), slots, MOST_SCALE);
        width = frame.columnWidth(columns.size());
        bottom = frame.bodyBottom(Math.max(axis.height(), GridFrame.LEAST_AXIS));
        edges = new BandFrame(frame, columns.size(), bottom, ready, sketch);
    }

    /** @param empty whether nothing of the week is printed */
    void draw(boolean empty) {
        ground();
        times();
        edges.heads(columns);
        for (int i = 0; i < columns.size(); i++) {
            cards(columns.get(i), edges.x(i));
        }
        if (empty) {
            edges.nothing();
        }
        edges.notes();
    }

    private double y(double time) {
        return frame.axisTop() + axis.y(time);
    }

    /** Free time is white, the rest lightly toned: prints as a fine tone or as nothing, and both read well. */
    private void ground() {
        double top = frame.bodyTop();
        sketch.fill(frame.left(), top, frame.area().width() - frame.gutter(), bottom - top, Ink.INSET);
        for (int i = 0; i < columns.size(); i++) {
            for (Window window : part.of(columns.get(i).day().day().windows())) {
                double from = y(window.from());
                sketch.fill(edges.x(i), from, width, y(window.to()) - from, Ink.BG);
            }
        }
    }

    private void times() {
        var stretches = axis.stretches();
        for (int i = 1; i < stretches.size(); i++) {
            double from = y(stretches.get(i - 1).to());
            double to = y(stretches.get(i).from());
            sketch.fill(frame.left(), from, frame.area().right() - frame.left(), to - from, Ink.BG);
            sketch.line(frame.left(), from, frame.area().right(), from, FOLD);
            sketch.line(frame.left(), to, frame.area().right(), to, FOLD);
        }
        double free = frame.bodyTop();
        for (int minute : axis.marks()) {
            double y = y(minute);
            if (y >= free) {
                sketch.line(frame.left(), y, frame.area().right(), y, RULE);
                double baseline = Math.max(y, frame.bodyTop() + 2) + Type.baseline(Type.SMALL, 0);
                sketch.text(frame.left() - 5, baseline, ready.dates().mark(minute), Type.SMALL, Anchor.END);
                free = y + LABEL;
            }
        }
    }

    private void cards(Column column, double x) {
        for (Column.Placed placed : column.in(part)) {
            double from = y(placed.time().from());
            double to = y(Math.min(placed.time().to(), part.to()));
            double inset = GridPages.CARD_INSET;
            placed.card().draw(sketch, new Area(x + inset, from + 1, width - 2 * inset, to - from - Card.GAP));
        }
    }
}
