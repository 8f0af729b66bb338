package dev.cairn.ui.timeline;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;

/** The bars of the rows that are seen: done, planned, first planned, milestones, and what is said beside them. */
final class Bars {
    static final double TOP = 4;
    static final double HEIGHT = 10;
    private static final double FIRST_TOP = 17;
    private static final double FIRST_HEIGHT = 3;
    private static final double NARROWEST = 6;
    private static final double HATCH = 6;
    static final double DIAMOND = 6;

    private final Frame frame;
    private final Sketch sketch;

    private Bars(Frame frame, Sketch sketch) {
        this.frame = frame;
        this.sketch = sketch;
    }

    static void draw(Frame frame, Sketch sketch) {
        var bars = new Bars(frame, sketch);
        var sight = frame.sight();
        for (int i = sight.firstLine(); i < sight.endLine(frame.lines().size()); i++) {
            var line = frame.lines().get(i);
            if (line.row().kind() == Row.Kind.FINISH) {
                FinishRow.draw(frame, sight.y(i), sketch);
            } else {
                bars.row(line, sight.y(i));
            }
        }
    }

    private void row(Line line, double y) {
        var row = line.row();
        var bar = row.bar();
        var first = bar.first();
        if (first != null) {
            firstPlan(Stretch.of(first), y);
        }
        bar.whole().ifPresent(dates -> {
            var is = Stretch.of(dates);
            var at = frame.place(row, is);
            var drag = frame.marked().drag();
            if (drag != null && drag.row().equals(row.id())) {
                ghost(drag.was(), y);
            }
            if (frame.sees(at)) {
                bar(row, at, y);
            }
        });
        if (line.fold() != Line.Fold.OPEN || row.kind() == Row.Kind.MODULE) {
            milestones(row, y);
        }
        BarText.draw(frame, row, y, sketch);
    }

    private void firstPlan(Stretch first, double y) {
        if (frame.sees(first)) {
            double from = clipped(first.from());
            double width = Math.max(FIRST_HEIGHT, clipped(first.to()) - from);
            sketch.box(new Area(from, y + FIRST_TOP, width, FIRST_HEIGHT), FIRST_HEIGHT / 2, Ink.STONE, null);
        }
    }

    private void ghost(Stretch was, double y) {
        double from = clipped(was.from());
        sketch.box(
                new Area(from, y + TOP + 0.5, clipped(was.to()) - from, HEIGHT - 1), 2.5, null, Stroke.of(Ink.EDGE, 1));
    }

    /** Where a day stands, but no further out than a little beyond what is seen: coordinates stay small at any zoom. */
    private double clipped(double day) {
        return Math.clamp(frame.x(day), frame.left() - 20, frame.right() + 20);
    }

    private void bar(Row row, Stretch at, double y) {
        var hue = Ink.phase(row.caption().hue());
        var tint = Ink.phaseTint(row.caption().hue());
        if (row.kind() == Row.Kind.ROADMAP) {
            hue = Ink.FILL;
            tint = Ink.TINT;
        }
        double from = clipped(at.from());
        double width = Math.max(NARROWEST, clipped(at.to()) - from);
        if (row.bar().done()) {
            sketch.box(new Area(from, y + TOP, width, HEIGHT), 3, hue, null);
            return;
        }
        var outline = new Area(from + 0.5, y + TOP + 0.5, width - 1, HEIGHT - 1);
        sketch.box(outline, 2.5, row.bar().kept() ? Ink.BG : tint, Stroke.of(hue, 1));
        if (row.bar().kept()) {
            hatch(outline, hue);
        }
        double done = done(row, at, from, width);
        if (done > 0) {
            sketch.box(new Area(from, y + TOP, done, HEIGHT), 3, hue, null);
        }
        if (row.marks().pinned()) {
            pin(row, at, y);
        }
    }

    /** As much of a bar is solid as is done of its hours: what lies left of today is not done for that reason. */
    private double done(Row row, Stretch at, double from, double width) {
        if (!row.bar().work().underWay()) {
            return 0;
        }
        double whole = frame.x(at.to()) - frame.x(at.from());
        double share = row.bar().work().fraction() * Math.max(whole, NARROWEST);
        double end = frame.x(at.from()) + Math.max(3, share);
        return Math.clamp(end - from, 0, width);
    }

    private void hatch(Area area, Ink ink) {
        var lines = new Sketch();
        for (double x = area.x() - area.height(); x < area.right(); x += HATCH) {
            lines.line(x, area.bottom(), x + area.height(), area.y(), Stroke.of(ink, 1));
        }
        sketch.clip(area, lines);
    }

    private void pin(Row row, Stretch at, double y) {
        var planned = row.bar().planned();
        double day = row.bar().actual() == null || planned == null
                ? at.from()
                : planned.from().toEpochDay();
        double x = Math.round(frame.x(day)) + 1;
        sketch.line(x, y + TOP, x, y + TOP + HEIGHT, Stroke.of(Ink.FG, 2));
        sketch.box(new Area(x - 3, y + 0.5, 6, 6), 3, Ink.FG, Stroke.of(Ink.BG, 1));
    }

    private void milestones(Row row, double y) {
        double last = Double.POSITIVE_INFINITY;
        for (Milestone it : row.bar().milestones().reversed()) {
            double x = frame.x(it.day().toEpochDay() + 1.0) + 1;
            // Of those that would cover one another the last one stands for all.
            boolean clear = last - x > 2 * DIAMOND - 2;
            if (clear && x > frame.left() - DIAMOND && x < frame.right() + DIAMOND) {
                last = x;
                sketch.diamond(x, y + TOP + HEIGHT / 2, DIAMOND, it.done() ? Ink.FG : Ink.BG, Stroke.of(Ink.FG, 1.5));
            }
        }
    }
}
