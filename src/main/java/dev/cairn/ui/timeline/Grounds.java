package dev.cairn.ui.timeline;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;

/** What lies below the bars: the tint of the selected row, the hairlines between phases. */
final class Grounds {
    private Grounds() {}

    static void draw(Frame frame, Sketch sketch) {
        var sight = frame.sight();
        for (int i = sight.firstLine(); i < sight.endLine(frame.lines().size()); i++) {
            var row = frame.lines().get(i).row();
            double y = sight.y(i);
            if (row.id().equals(frame.marked().selected())) {
                sketch.fill(frame.left(), y, sight.plotWidth(), Sight.ROW, Ink.TINT);
            }
            if (i > 0 && row.kind() != Row.Kind.MODULE && row.kind() != Row.Kind.WEEK) {
                sketch.line(frame.left(), Inks.crisp(y), frame.right(), Inks.crisp(y), Inks.HAIR);
            }
        }
    }
}
