package dev.cairn.export.type;

import java.util.List;

/**
 * A text, set.
 *
 * @param glyphs from left to right
 * @param width as a part of the size
 */
public record Line(List<Glyph> glyphs, double width) {
    static Line of(List<Glyph> glyphs) {
        double width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.advance();
        }
        return new Line(List.copyOf(glyphs), width);
    }
}
