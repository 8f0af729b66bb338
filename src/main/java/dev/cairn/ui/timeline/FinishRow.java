package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last row: when everything ends, as first planned and as planned now. */
final class FinishRow {
    private static final double DOT = 4.5;
    private static final double GAP = 10;

    private FinishRow() {}

    static void draw(Frame frame, double y, Sketch sketch) {
        var finish = frame.chart().finish();
        double middle = y + Sight.ROW / 2;
        double plan = x(frame, finish.plan());
        double first = finish.first() == null ? plan : x(frame, finish.first());
        if (finish.first() != null && finish.plan() != null) {
            sketch.line(first, middle, plan, middle, Stroke.of(Ink.EDGE, 1.5));
        }
        if (finish.first() != null) {
            sketch.box(new Area(first - 1.5, middle - 5, 3, 10), 1.5, Ink.STONE, null);
        }
        if (finish.plan() != null) {
            sketch.box(new Area(plan - DOT, middle - DOT, 2 * DOT, 2 * DOT), DOT, Ink.FILL, null);
        }
        words(frame, Math.min(first, plan), Math.max(first, plan), middle + 4, sketch);
    }

    private static double x(Frame frame, @Nullable LocalDate day) {
        double at = day == null ? frame.chart().today().toEpochDay() + 0.5 : day.toEpochDay() + 1.0;
        return Math.clamp(frame.x(at), frame.left() - 20, frame.right() + 20);
    }

    private static void words(Frame frame, double from, double to, double baseline, Sketch sketch) {
        var first = Wording.firstFinish(frame.chart());
        var plan = Wording.planFinish(frame.chart());
        double firstWidth = frame.measure().width(first, Inks.SMALL);
        double width = firstWidth + frame.measure().width(plan, Inks.SMALL_STRONG);
        double x = Math.min(from - GAP, frame.right() - GAP) - width;
        if (x < frame.left() + 4) {
            x = Math.min(Math.max(to, frame.left()) + GAP, frame.right() - width - GAP);
        }
        sketch.text(x, baseline, first, Inks.SMALL, Anchor.START);
        sketch.text(x + firstWidth, baseline, plan, Inks.SMALL_STRONG, Anchor.START);
    }
}
