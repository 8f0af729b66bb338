package dev.cairn.export.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A font of this computer, of whatever kind. */
final class SystemFont implements Outlines {
    /** Large enough that outlines are not fitted to dots; figures are then thousandths of the size. */
    static final float SIZE = 1000;

    static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);
    private static final AffineTransform UPWARDS = AffineTransform.getScaleInstance(1, -1);

    private final Font font;

    SystemFont(Font font) {
        this.font = font.deriveFont(SIZE);
    }

    Font font() {
        return font;
    }

    @Override
    public String name() {
        var name = font.getPSName().replaceAll("[^A-Za-z0-9-]", "");
        return name.isEmpty() ? "System" : name;
    }

    @Override
    public Path2D outline(int glyph) {
        synchronized (this) {
            var shape = font.createGlyphVector(CONTEXT, new int[] {glyph}).getGlyphOutline(0);
            return new Path2D.Double(shape, UPWARDS);
        }
    }

    /** Whether it has a character, and has it as an outline: pictures in colour are of no use on paper here. */
    boolean has(int c) {
        if (!font.canDisplay(c)) {
            return false;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Clean.unseen(c)) {
            return true;
        }
        synchronized (this) {
            var vector = font.createGlyphVector(CONTEXT, Character.toString(c));
            return !vector.getOutline().getBounds2D().isEmpty();
        }
    }
}
