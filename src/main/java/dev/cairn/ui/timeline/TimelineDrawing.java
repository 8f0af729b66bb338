package dev.cairn.ui.timeline;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;

/** The timeline as shapes: those that are seen, and none besides. The same for the screen and for files. */
final class TimelineDrawing {
    private TimelineDrawing() {}

    static Drawing of(Frame frame, String title) {
        var sight = frame.sight();
        var sketch = new Sketch();
        sketch.clip(new Area(frame.left(), 0, sight.plotWidth(), sight.height()), plot(frame));
        sketch.clip(new Area(0, 0, frame.left(), sight.height()), Labels.head(frame));
        sketch.clip(new Area(0, Sight.HEAD, frame.left(), sight.rowsHeight()), Labels.rows(frame));
        sketch.line(Inks.crisp(frame.left() - 1), 0, Inks.crisp(frame.left() - 1), sight.height(), Inks.HAIR);
        sketch.line(0, Inks.crisp(Sight.HEAD), sight.width(), Inks.crisp(Sight.HEAD), Inks.HAIR);
        return new Drawing(title, sight.width(), sight.height(), sketch.shapes());
    }

    private static Sketch plot(Frame frame) {
        var sight = frame.sight();
        var plot = new Sketch();
        var rows = new Sketch();
        var bars = new Sketch();
        var area = new Area(frame.left(), Sight.HEAD, sight.plotWidth(), sight.rowsHeight());
        DaysOff.draw(frame, plot);
        Grounds.draw(frame, rows);
        plot.clip(area, rows);
        Axis.draw(frame, plot);
        LoadStrip.draw(frame, plot);
        TodayLine.line(frame, plot);
        Bars.draw(frame, bars);
        plot.clip(area, bars);
        TodayLine.pill(frame, plot);
        DragHint.draw(frame, plot);
        return plot;
    }

    /** What lies below all of it, for files: a screen has its own. */
    static Drawing onGround(Drawing drawing) {
        var sketch = new Sketch().fill(0, 0, drawing.width(), drawing.height(), Ink.BG);
        var shapes = new java.util.ArrayList<>(sketch.shapes());
        shapes.addAll(drawing.shapes());
        return new Drawing(drawing.title(), drawing.width(), drawing.height(), shapes);
    }
}
