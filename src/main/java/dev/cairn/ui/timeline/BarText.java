package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.TextStyle;

/** The dates beside a bar: behind it, before it once done or where there is no room behind; at the edge where the bar is out of sight. */
final class BarText {
    private static final double BASELINE = 13;
    private static final double GAP = 8;
    private static final double ARROW = 5;

    private final Frame frame;
    private final Sketch sketch;
    private final TextStyle style;
    private final String text;
    private final double width;
    private final double y;

    private BarText(Frame frame, Sketch sketch, Row row, double y) {
        this.frame = frame;
        this.sketch = sketch;
        this.y = y;
        style = row.kind() == Row.Kind.PHASE || row.kind() == Row.Kind.ROADMAP ? Inks.SMALL.in(Ink.FG) : Inks.SMALL;
        text = Wording.beside(row, frame.chart().today());
        width = frame.measure().width(text, style);
    }

    static void draw(Frame frame, Row row, double y, Sketch sketch) {
        var words = new BarText(frame, sketch, row, y);
        var whole = row.bar().whole();
        if (whole.isEmpty()) {
            words.withoutBar(row);
        } else {
            words.beside(row, frame.place(row, Stretch.of(whole.get())));
        }
    }

    /** Done before Cairn knew of it: at the first plan's place, or just before today. */
    private void withoutBar(Row row) {
        var first = row.bar().first();
        double x = first == null ? frame.x(frame.chart().today().toEpochDay() + 0.5) : frame.x(first.from());
        double end = Math.min(x - GAP, frame.right() - GAP);
        if (end - width > frame.left()) {
            sketch.text(end, y + BASELINE, text, style.in(Ink.SUB), Anchor.END);
        }
    }

    private void beside(Row row, Stretch at) {
        double from = frame.x(at.from());
        double to = frame.x(at.to());
        var first = row.bar().first();
        double before = (first == null ? from : Math.min(from, frame.x(first.from()))) - GAP;
        double behind = (first == null ? to : Math.max(to, frame.x(first.to().toEpochDay() + 1.0))) + GAP;
        for (Milestone it : row.bar().milestones()) {
            behind = Math.max(behind, frame.x(it.day().toEpochDay() + 1.0) + Bars.DIAMOND + GAP);
        }
        if (to < frame.left()) {
            outside(true);
        } else if (from > frame.right()) {
            outside(false);
        } else {
            inSight(row, before, behind);
        }
    }

    private void inSight(Row row, double before, double behind) {
        boolean fitsBefore = before - width >= frame.left() + 4;
        boolean fitsBehind = behind + width <= frame.right() - 4;
        boolean wantsBefore = row.bar().done() && row.kind() == Row.Kind.MODULE;
        if (fitsBefore && (wantsBefore || !fitsBehind)) {
            sketch.text(before, y + BASELINE, text, style, Anchor.END);
        } else if (fitsBehind) {
            sketch.text(behind, y + BASELINE, text, style, Anchor.START);
        } else {
            double x = frame.right() - width - GAP;
            sketch.box(new Area(x - 5, y + 2, width + 10, 14), 4, Ink.BG, null);
            sketch.text(x, y + BASELINE, text, style, Anchor.START);
        }
    }

    /** The bar is further on: an arrow that way. */
    private void outside(boolean earlier) {
        double edge = earlier ? frame.left() + GAP : frame.right() - GAP;
        double out = earlier ? -1 : 1;
        double middle = y + Bars.TOP + Bars.HEIGHT / 2;
        double tip = edge + out * 1;
        sketch.path(
                dev.cairn.drawing.Stroke.of(Ink.SUB, 1.3),
                tip - out * ARROW,
                middle - ARROW + 1,
                tip,
                middle,
                tip - out * ARROW,
                middle + ARROW - 1);
        double x = edge - out * (ARROW + 6);
        sketch.text(x, y + BASELINE, text, style.in(Ink.SUB), earlier ? Anchor.START : Anchor.END);
    }
}
