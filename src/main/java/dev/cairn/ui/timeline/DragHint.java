package dev.cairn.ui.timeline;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;

/** What a change would mean, beside the bar while it is dragged. */
final class DragHint {
    private static final double HEIGHT = 24;
    private static final double PADDING = 10;

    private DragHint() {}

    static void draw(Frame frame, Sketch sketch) {
        var drag = frame.marked().drag();
        if (drag == null || drag.hint().isEmpty()) {
            return;
        }
        for (int i = 0; i < frame.lines().size(); i++) {
            if (frame.lines().get(i).row().id().equals(drag.row())) {
                draw(frame, drag, frame.sight().y(i), sketch);
                return;
            }
        }
    }

    private static void draw(Frame frame, Drag drag, double y, Sketch sketch) {
        var style = Inks.TEXT;
        double width = frame.measure().width(drag.hint(), style) + 2 * PADDING;
        double left = Math.clamp(
                frame.x(drag.is().from()), frame.left() + 4, Math.max(frame.left() + 4, frame.right() - width - 4));
        double below = y + Sight.ROW + 2;
        double top = below + HEIGHT > frame.sight().height() ? y - HEIGHT - 2 : below;
        sketch.box(new Area(left, top, width, HEIGHT), 6, Ink.RAISE, Stroke.of(Ink.EDGE, 1));
        sketch.text(left + PADDING, top + 16, drag.hint(), style, Anchor.START);
    }
}
