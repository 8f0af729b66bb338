package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.drawing.TextStyle;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;

/** The column of names, which stays where it is. */
final class Labels {
    static final double FOLD = 34;
    private static final double PADDING = 12;
    private static final double INDENT = 30;
    private static final double NUMBER = 28;
    private static final double BASELINE = 16;

    private final Frame frame;
    private final Sketch sketch = new Sketch();

    private Labels(Frame frame) {
        this.frame = frame;
    }

    /** What the lines of the axis and the load are. */
    static Sketch head(Frame frame) {
        var sketch = new Sketch();
        double x = frame.left() - PADDING;
        var load = frame.chart().load();
        var axis = Axis.closeUp(frame) ? "timeline.head.day" : "timeline.head.week";
        sketch.text(x, 36, Messages.text(axis), Inks.HINT, Anchor.END);
        double available = Math.min(LoadStrip.BASE - 17, LoadStrip.BASE - LoadStrip.height(load, load.usual()) + 4);
        var hours = Messages.text("timeline.head.available", RoadmapText.number(load.usual()));
        sketch.text(x, available, hours, Inks.SMALL, Anchor.END);
        sketch.text(x, LoadStrip.BASE - 1, Messages.text("timeline.head.load"), Inks.HINT, Anchor.END);
        return sketch;
    }

    static Sketch rows(Frame frame) {
        var labels = new Labels(frame);
        var sight = frame.sight();
        for (int i = sight.firstLine(); i < sight.endLine(frame.lines().size()); i++) {
            labels.row(frame.lines().get(i), sight.y(i), i);
        }
        return labels.sketch;
    }

    private void row(Line line, double y, int index) {
        var row = line.row();
        boolean selected = row.id().equals(frame.marked().selected());
        if (selected) {
            sketch.fill(0, y, frame.left(), Sight.ROW, Ink.TINT);
            if (frame.marked().focused()) {
                sketch.box(new Area(1, y + 1, frame.left() - 4, Sight.ROW - 2), 4, null, Stroke.of(Ink.ACC, 2));
            }
        }
        boolean outer = row.kind() != Row.Kind.MODULE && row.kind() != Row.Kind.WEEK;
        if (index > 0 && outer) {
            sketch.line(0, Inks.crisp(y), frame.left(), Inks.crisp(y), Inks.HAIR);
        }
        double x = 16 + line.depth() * INDENT;
        boolean asked = selected || row.id().equals(frame.marked().hovered());
        if (outer || asked) {
            fold(line, outer ? x + 4 : x - 18, y + Sight.ROW / 2);
        }
        if (row.kind() == Row.Kind.FINISH) {
            flag(x, y + 6);
        }
        double hours = hours(row, y);
        name(line, x + (outer ? 22 : 0), y + BASELINE, hours - 8, outer);
    }

    private double hours(Row row, double y) {
        double right = frame.left() - PADDING;
        if (row.kind() == Row.Kind.FINISH || row.bar().work().minutes() == 0) {
            return right;
        }
        var text =
                Messages.text("hours.one", RoadmapText.number(row.bar().work().minutes()));
        sketch.text(right, y + BASELINE, text, Inks.TEXT.in(Ink.MUT), Anchor.END);
        return right - frame.measure().width(text, Inks.TEXT);
    }

    private void name(Line line, double start, double baseline, double end, boolean outer) {
        var row = line.row();
        double x = start;
        if (row.kind() == Row.Kind.PHASE) {
            sketch.box(
                    new Area(x, baseline - 8, 8, 8), 2, Ink.phase(row.caption().hue()), null);
            x += 16;
        }
        boolean wanted = frame.marked().words().isEmpty()
                || Finding.fits(row, frame.marked().words());
        var style = (outer ? Inks.TEXT.strong() : Inks.TEXT).in(wanted ? Ink.FG : Ink.SUB);
        var number = row.caption().number();
        if (!number.isEmpty()) {
            sketch.text(x, baseline, number, outer ? style : style.in(wanted ? Ink.MUT : Ink.SUB), Anchor.START);
            x += outer ? frame.measure().width(number, style) + 6 : NUMBER;
        }
        boolean warned = !row.marks().warnings().isEmpty();
        var title = frame.measure().fit(Wording.title(row, frame.chart()), style, end - x - (warned ? 20 : 0));
        marks(title, x, baseline, style);
        sketch.text(x, baseline, title, style, Anchor.START);
        if (warned) {
            warning(x + frame.measure().width(title, style) + 12, baseline - 4);
        }
    }

    private void marks(String title, double x, double baseline, TextStyle style) {
        for (var mark : frame.marked().words().marks(title)) {
            double from = frame.measure().width(title.substring(0, mark.from()), style);
            double width = frame.measure().width(title.substring(mark.from(), mark.to()), style);
            sketch.box(new Area(x + from - 1, baseline - 12, width + 2, 16), 3, Ink.TINTLINE, null);
        }
    }

    private void warning(double x, double y) {
        sketch.box(new Area(x - 6, y - 6, 12, 12), 6, Ink.ATTTINT, Stroke.of(Ink.ATT, 1));
        sketch.text(x, y + 4, "!", Inks.SMALL_STRONG.in(Ink.ATT), Anchor.MIDDLE);
    }

    private void fold(Line line, double x, double y) {
        var stroke = Stroke.of(Ink.SUB, 1.3);
        switch (line.fold()) {
            case OPEN -> sketch.path(stroke, x - 1, y - 2, x + 3, y + 2, x + 7, y - 2);
            case SHUT -> sketch.path(stroke, x + 1, y - 4, x + 5, y, x + 1, y + 4);
            case NONE -> {}
        }
    }

    private void flag(double x, double y) {
        var stroke = Stroke.of(Ink.MUT, 1.2);
        sketch.path(
                stroke, x + 2.0, y + 12, x + 2.0, y, x + 12.0, y, x + 9.5, y + 3.5, x + 12.0, y + 7, x + 2.0, y + 7);
    }
}
