package dev.cairn.export.type;

import java.awt.geom.Path2D;

/** Letters of which the outlines are known, but no file that could be embedded. */
public non-sealed interface Outlines extends Source {

    /** The outline of a letter in thousandths of the size, y upwards from the baseline. */
    Path2D outline(int glyph);
}
