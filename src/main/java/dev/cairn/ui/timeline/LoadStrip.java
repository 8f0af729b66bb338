package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Dash;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;

/** Hours week by week: done, planned, and what there are. */
final class LoadStrip {
    static final double BASE = Sight.HEAD - 6;
    private static final double TALLEST = 28;
    private static final Stroke AVAILABLE = new Stroke(Ink.MUT, 1, Dash.DOTTED);
    private static final double ROOM_FOR_WORDS = 26;

    private LoadStrip() {}

    /** How far above its base a load stands. */
    static double height(Chart.Load load, int minutes) {
        return Math.min(1, (double) minutes / load.peak()) * TALLEST;
    }

    static void draw(Frame frame, Sketch sketch) {
        var load = frame.chart().load();
        var weeks = load.weeks();
        long zero = frame.chart().days().from().toEpochDay();
        int first = (int) Math.max(0, Math.floor((frame.sight().scale().day(0) - zero) / 7));
        for (int i = first; i < weeks.size() && frame.x(zero + i * 7.0) < frame.right(); i++) {
            week(frame, weeks.get(i), frame.x(zero + i * 7.0), sketch);
        }
        double from = Math.max(frame.left(), frame.x((double) zero));
        double to = Math.min(frame.right(), frame.x(frame.chart().days().to().plusDays(1)));
        if (to > from) {
            double top = Math.round(BASE - height(load, load.usual())) + 0.5;
            sketch.line(from, BASE + 0.5, to, BASE + 0.5, Stroke.of(Ink.EDGE, 1));
            if (load.usual() > 0) {
                sketch.line(from, top, to, top, AVAILABLE);
            }
        }
    }

    private static void week(Frame frame, Week week, double x, Sketch sketch) {
        var load = frame.chart().load();
        double width = frame.sight().scale().perDay() * 7;
        double gap = Math.min(3, width * 0.3);
        double done = height(load, week.done());
        double planned = height(load, week.done() + week.planned() - week.excess()) - done;
        double over = height(load, week.done() + week.planned()) - done - planned;
        sketch.fill(x + gap / 2, BASE - done, width - gap, done, Ink.FILL);
        sketch.fill(x + gap / 2, BASE - done - planned, width - gap, planned, Ink.TINTLINE);
        if (over > 0) {
            var top = new Area(x + gap / 2, BASE - done - planned - over, width - gap, over);
            sketch.box(top, 0, Ink.ATTTINT, Stroke.of(Ink.ATT, 1));
            if (width >= ROOM_FOR_WORDS) {
                double baseline = Math.max(Sight.AXIS + 9, top.y() - 2);
                var words = Messages.text("timeline.load.over", RoadmapText.number(week.excess()));
                sketch.text(x + width / 2, baseline, words, Inks.SMALL.in(Ink.ATT), Anchor.MIDDLE);
            }
        }
    }
}
