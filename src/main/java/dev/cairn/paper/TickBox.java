package dev.cairn.paper;

import dev.cairn.drawing.Area;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;

/** A box to tick by pen, or one that is ticked. */
final class TickBox {
    static final double SIDE = 15;

    private TickBox() {}

    static void draw(Sketch sketch, double x, double y, boolean done) {
        sketch.box(new Area(x, y, SIDE, SIDE), 2, Ink.BG, Stroke.of(Ink.FG, 1.4));
        if (done) {
            sketch.path(Stroke.of(Ink.FG, 1.8), x + 3.5, y + 7.5, x + 6.5, y + 11, x + 12, y + 4);
        }
    }
}
