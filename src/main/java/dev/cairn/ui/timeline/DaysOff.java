package dev.cairn.ui.timeline;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;

/** Days off, shaded from the axis to the foot. */
final class DaysOff {
    private DaysOff() {}

    static void draw(Frame frame, Sketch sketch) {
        for (var days : frame.chart().off()) {
            var stretch = Stretch.of(days);
            if (frame.sees(stretch)) {
                double from = Math.max(frame.left(), frame.x(stretch.from()));
                double to = Math.min(frame.right(), frame.x(stretch.to()));
                double height = frame.sight().height() - Sight.AXIS;
                sketch.fill(from, Sight.AXIS, Math.max(1, to - from), height, Ink.AWAY);
            }
        }
    }
}
