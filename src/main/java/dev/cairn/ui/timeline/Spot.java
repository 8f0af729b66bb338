package dev.cairn.ui.timeline;

import org.jspecify.annotations.Nullable;

/**
 * What lies under the pointer.
 *
 * @param line null beside the rows
 */
record Spot(@Nullable Line line, Part part) {
    private static final double EDGE = 5;

    enum Part {
        HEAD,
        FOLD,
        NAME,
        BAR,
        /** The right edge of a bar. */
        EDGE,
        GROUND
    }

    static Spot at(double x, double y, TimelineViewModel model) {
        var sight = model.viewport().sight();
        int index = sight.line(y);
        if (y < Sight.HEAD) {
            return new Spot(null, Part.HEAD);
        }
        if (index >= model.lines().size()) {
            return new Spot(null, Part.GROUND);
        }
        var line = model.lines().get(index);
        if (x < sight.labels()) {
            boolean fold = line.fold() != Line.Fold.NONE && x < Labels.FOLD + line.depth() * 30.0;
            return new Spot(line, fold ? Part.FOLD : Part.NAME);
        }
        return new Spot(line, part(line.row(), x, sight));
    }

    private static Part part(Row row, double x, Sight sight) {
        var whole = row.bar().whole();
        if (whole.isEmpty()) {
            return Part.GROUND;
        }
        var stretch = Stretch.of(whole.get());
        double from = sight.x(stretch.from());
        double to = Math.max(sight.x(stretch.to()), from + 6);
        if (x < from - 3 || x > to + EDGE) {
            return Part.GROUND;
        }
        boolean wide = to - from > 3 * EDGE;
        return row.movable() && x > to - (wide ? EDGE : 1) ? Part.EDGE : Part.BAR;
    }
}
