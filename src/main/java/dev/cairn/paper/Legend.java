package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Which edge is whose, and the hours each has. */
final class Legend {
    static final double ROW = 19;
    private static final double SPACE = 6;
    private static final double APART = 22;
    private static final double MARK = 15;
    /** The days have to find room below. */
    private static final int MOST_ROWS = 4;
    /** In place of an edge, for those that are only counted. */
    private static final int MORE = -2;

    private final Edges edges;
    private final Ready ready;
    private final List<List<Part>> rows = new ArrayList<>();

    private record Part(int edge, String name, String hours, double width) {}

    /**
     * @param edges of the roadmaps in the week; {@link Item#HABIT} among them for habits
     * @param width the rows may have
     */
    Legend(List<Entry> entries, Edges edges, Ready ready, double width) {
        this.edges = edges;
        this.ready = ready;
        var parts = entries.stream().map(entry -> part(entry, width)).toList();
        lay(parts, width);
        for (int more = 1; rows.size() > MOST_ROWS; more++) {
            var fewer = new ArrayList<>(parts.subList(0, parts.size() - more));
            fewer.add(rest(more));
            lay(fewer, width);
        }
    }

    private void lay(List<Part> parts, double width) {
        rows.clear();
        double taken = width;
        for (Part part : parts) {
            if (taken + APART + part.width() > width) {
                rows.add(new ArrayList<>());
                taken = -APART;
            }
            rows.getLast().add(part);
            taken += APART + part.width();
        }
    }

    /** A roadmap, or habits, and the minutes of it. */
    record Entry(int edge, String name, int minutes) {}

    private Part part(Entry entry, double width) {
        var hours = ready.hours(entry.minutes());
        double others = mark(entry.edge()) + SPACE + SPACE + ready.width(hours, Type.TEXT.strong());
        var name = ready.fit(entry.name(), Type.TEXT, Math.min(width - others, Math.max(260, width / 2)));
        return new Part(entry.edge(), name, hours, others + ready.width(name, Type.TEXT));
    }

    private Part rest(int count) {
        var name = ready.say("paper.legend.more", count);
        return new Part(MORE, name, "", ready.width(name, Type.TEXT));
    }

    private double mark(int edge) {
        return edge == Item.HABIT ? MARK : edges.width();
    }

    int rows() {
        return rows.size();
    }

    double width() {
        return rows.stream().mapToDouble(Legend::width).max().orElse(0);
    }

    private static double width(List<Part> row) {
        return row.stream().mapToDouble(Part::width).sum() + APART * (row.size() - 1);
    }

    double height() {
        return ROW * rows.size();
    }

    void draw(Sketch sketch, double x, double y) {
        double top = y;
        for (List<Part> row : rows) {
            double left = x;
            for (Part part : row) {
                draw(sketch, part, left, top);
                left += part.width() + APART;
            }
            top += ROW;
        }
    }

    private void draw(Sketch sketch, Part part, double x, double y) {
        double top = y + (ROW - MARK) / 2;
        double baseline = y + Type.baseline(Type.TEXT, ROW);
        if (part.edge() == MORE) {
            sketch.text(x, baseline, part.name(), Type.TEXT, Anchor.START);
            return;
        }
        if (part.edge() == Item.HABIT) {
            sketch.box(new Area(x, top, MARK, MARK), Card.RADIUS, null, new Stroke(Ink.MUT, 1, Dash.DASHED));
        } else {
            edges.draw(sketch, part.edge(), x, top, MARK);
        }
        double name = x + mark(part.edge()) + SPACE;
        sketch.text(name, baseline, part.name(), Type.TEXT, Anchor.START);
        sketch.text(x + part.width(), baseline, part.hours(), Type.TEXT.strong(), Anchor.END);
    }
}
