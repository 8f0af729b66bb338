package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import java.util.List;

/** Some days side by side, each a list of its own: its cards one below the other, without a scale of hours beside them. */
final class ListedBand {
    private final GridFrame frame;
    private final List<Column> columns;
    private final Sketch sketch;
    private final double width;
    private final double bottom;
    private final BandFrame edges;

    ListedBand(GridFrame frame, List<Column> columns, Ready ready, Sketch sketch) {
        this.frame = frame;
        this.columns = columns;
        this.sketch = sketch;
        width = frame.columnWidth(columns.size());
        bottom = frame.bodyBottom(height(columns));
        edges = new BandFrame(frame, columns.size(), bottom, ready, sketch);
    }

    /** Pixels the longest day takes. */
    static double height(List<Column> columns) {
        return columns.stream().mapToDouble(ListedBand::height).max().orElse(0);
    }

    private static double height(Column column) {
        return column.cards().stream()
                .mapToDouble(it -> it.card().height() + Card.GAP)
                .sum();
    }

    void draw() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).day().day().windows().isEmpty()) {
                sketch.fill(edges.x(i), frame.bodyTop(), width, bottom - frame.bodyTop(), Ink.INSET);
            }
        }
        edges.heads(columns);
        for (int i = 0; i < columns.size(); i++) {
            cards(columns.get(i), edges.x(i) + GridPages.CARD_INSET);
        }
        edges.notes();
    }

    private void cards(Column column, double x) {
        double y = frame.axisTop();
        for (Column.Placed placed : column.cards()) {
            double height = placed.card().height();
            placed.card().draw(sketch, new Area(x, y, width - 2 * GridPages.CARD_INSET, height));
            y += height + Card.GAP;
        }
    }
}
