package dev.cairn.export.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * What stands for characters that no font has: their code in a frame, as in "U+1F9E0". The text under it stays the character itself, so that it
 * can be copied and found.
 */
final class Marks implements Outlines {
    /** Thousandths of the size. */
    private static final double EDGE = 60;

    private static final double LINE = 30;
    private static final double BOTTOM = -140;
    private static final double TOP = 840;

    private final Bundled letters;

    Marks(Bundled letters) {
        this.letters = letters;
    }

    static String code(int character) {
        return String.format("U+%04X", character);
    }

    @Override
    public String name() {
        return "Codes";
    }

    Glyph set(int character) {
        return Glyph.of(this, character, Character.toString(character), width(character) / 1000);
    }

    private double width(int character) {
        double width = 4 * EDGE;
        for (int c : code(character).codePoints().toArray()) {
            width += advance(c);
        }
        return width;
    }

    private double advance(int c) {
        return letters.advance(letters.glyph(c)) * 1000;
    }

    @Override
    public Path2D outline(int character) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double width = width(character);
        path.append(new Rectangle2D.Double(EDGE, BOTTOM, width - 2 * EDGE, TOP - BOTTOM), false);
        path.append(
                new Rectangle2D.Double(EDGE + LINE, BOTTOM + LINE, width - 2 * (EDGE + LINE), TOP - BOTTOM - 2 * LINE),
                false);
        double x = 2 * EDGE;
        for (int c : code(character).codePoints().toArray()) {
            var letter = letters.outline(letters.glyph(c));
            path.append(letter.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            x += advance(c);
        }
        return path;
    }
}
