package dev.cairn.paper;

import dev.cairn.drawing.Sketch;

/** The top of each page of something. */
interface PageHead {
    /** Pixels it takes, with the space below it. */
    double height();

    /** Draws it at the top of a page, inside the margins. */
    void draw(Sketch sketch);
}
