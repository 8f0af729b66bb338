package dev.cairn.paper;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import java.util.List;

/** What is around the cards of a band: the heads of its days, the lines between them, lines for notes. */
final class BandFrame {
    private static final Stroke THICK = Stroke.of(Ink.FG, 1.8);
    private static final Stroke BETWEEN = Stroke.of(Ink.EDGE, 0.8);

    private final GridFrame frame;
    private final int days;
    private final double width;
    private final double bottom;
    private final Ready ready;
    private final Sketch sketch;

    /** @param bottom where the cards end */
    BandFrame(GridFrame frame, int days, double bottom, Ready ready, Sketch sketch) {
        this.frame = frame;
        this.days = days;
        this.bottom = bottom;
        this.ready = ready;
        this.sketch = sketch;
        width = frame.columnWidth(days);
    }

    /** Where a day begins. */
    double x(int day) {
        return frame.left() + day * width;
    }

    void heads(List<Column> columns) {
        for (int i = 0; i <= days; i++) {
            sketch.line(x(i), frame.top() + 4, x(i), frame.bottom(), BETWEEN);
        }
        sketch.line(frame.left(), frame.bodyTop(), frame.area().right(), frame.bodyTop(), THICK);
        for (int i = 0; i < days; i++) {
            head(columns.get(i).day(), x(i));
        }
    }

    private void head(DayItems day, double x) {
        double baseline = frame.top() + Type.baseline(Type.DAY, 26);
        var name = ready.fit(ready.dates().weekday(day.day().date()), Type.DAY, width - 6 - 5);
        sketch.text(x + 6, baseline, name, Type.DAY, Anchor.START);
        double room = width - 6 - ready.width(name, Type.DAY) - 8 - 5;
        sketch.text(x + width - 5, baseline, ready.hours(day, room), Type.TEXT, Anchor.END);
    }

    /** Says that there is nothing. */
    void nothing() {
        double y = frame.bodyTop() + (bottom - frame.bodyTop()) / 2;
        var text = ready.say("paper.nothing");
        double half = ready.width(text, Type.TITLE) / 2 + 10;
        double middle = frame.left() + (frame.area().right() - frame.left()) / 2;
        sketch.box(new Area(middle - half, y - 14, 2 * half, 28), Card.RADIUS, Ink.BG, BETWEEN);
        sketch.text(middle, y + Type.baseline(Type.TITLE, 0), text, Type.TITLE, Anchor.MIDDLE);
    }

    void notes() {
        if (frame.noteLines() == 0) {
            return;
        }
        sketch.line(frame.area().x(), bottom, frame.area().right(), bottom, THICK);
        sketch.text(
                frame.area().x(),
                bottom + Type.baseline(Type.SMALL, 20),
                ready.say("paper.notes"),
                Type.SMALL,
                Anchor.START);
        for (int i = 0; i < days; i++) {
            NoteLines.draw(sketch, x(i) + 6, width - 12, bottom, frame.bottom());
        }
    }
}
