package dev.cairn.paper;

import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.Stroke;

/** Lines to write on. */
final class NoteLines {
    /** Pixels from one to the next: a hand wants about 7 millimetres. */
    static final double APART = 26;

    private NoteLines() {}

    /** Draws as many as there is room for. */
    static void draw(Sketch sketch, double x, double width, double from, double to) {
        for (double y = from + APART; y <= to - 4; y += APART) {
            sketch.line(x, y, x + width, y, Stroke.of(Ink.EDGE, 0.8));
        }
    }
}
