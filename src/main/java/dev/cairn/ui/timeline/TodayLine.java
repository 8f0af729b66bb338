package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;
import dev.cairn.ui.Messages;
import java.time.format.DateTimeFormatter;

/** Where today is. */
final class TodayLine {
    private static final double PILL_TOP = 24;
    private static final double PILL_HEIGHT = 18;
    private static final double PADDING = 8;

    private TodayLine() {}

    private static double x(Frame frame) {
        return frame.x(frame.chart().today().toEpochDay() + 0.5);
    }

    private static boolean seen(Frame frame) {
        return x(frame) >= frame.left() && x(frame) <= frame.right();
    }

    static void line(Frame frame, Sketch sketch) {
        if (seen(frame)) {
            double x = x(frame);
            sketch.line(x, PILL_TOP + PILL_HEIGHT, x, frame.sight().height(), Stroke.of(Ink.FILL, 1.5));
        }
    }

    static void pill(Frame frame, Sketch sketch) {
        if (!seen(frame)) {
            return;
        }
        var text = DateTimeFormatter.ofPattern(Messages.text("timeline.today"), Messages.locale())
                .format(frame.chart().today());
        var style = Inks.SMALL_STRONG.in(Ink.ONFILL);
        double width = frame.measure().width(text, style) + 2 * PADDING;
        double left = Math.clamp(
                x(frame) - width / 2, frame.left() + 2, Math.max(frame.left() + 2, frame.right() - width - 2));
        sketch.box(new Area(left, PILL_TOP, width, PILL_HEIGHT), PILL_HEIGHT / 2, Ink.FILL, null);
        sketch.text(left + width / 2, PILL_TOP + 13, text, style, Anchor.MIDDLE);
    }
}
