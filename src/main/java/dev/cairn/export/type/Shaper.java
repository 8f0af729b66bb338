package dev.cairn.export.type;

import dev.cairn.drawing.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Joins and places the letters of scripts that need it, as the font says how, with the shaper of the JDK (HarfBuzz). Not for several threads at
 * once.
 */
final class Shaper {
    private static final int NO_GLYPH = 0xFFFE;

    private final Faces faces;
    private final Clusters clusters = new Clusters();
    private final Map<Face, Optional<Font>> bundled = new HashMap<>();

    Shaper(Faces faces) {
        this.faces = faces;
    }

    /** The letters of a run from left to right; nothing where the font lacks one, or nothing can be shaped on this computer. */
    Optional<List<Glyph>> shape(Bundled source, Face face, String run, boolean rightToLeft) {
        return bundled.computeIfAbsent(face, this::load).flatMap(font -> shape(source, font, run, rightToLeft));
    }

    Optional<List<Glyph>> shape(SystemFont source, String run, boolean rightToLeft) {
        return shape(source, source.font(), run, rightToLeft);
    }

    private Optional<Font> load(Face face) {
        try (var in = faces.open(face)) {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SystemFont.SIZE));
        } catch (IOException
                | FontFormatException
                | RuntimeException
                | LinkageError
                | InternalError nothingToShapeWith) {
            return Optional.empty();
        }
    }

    private Optional<List<Glyph>> shape(Source source, Font font, String run, boolean rightToLeft) {
        var vector = font.layoutGlyphVector(
                SystemFont.CONTEXT,
                run.toCharArray(),
                0,
                run.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        var whole = starts(run);
        var starts = new TreeSet<Integer>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            starts.add(start(whole, vector.getGlyphCharIndex(i)));
        }
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < vector.getNumGlyphs(); ) {
            int from = start(whole, vector.getGlyphCharIndex(i));
            var next = starts.higher(from);
            var text = run.substring(from, next == null ? run.length() : next);
            var cluster = new ArrayList<Glyph>();
            for (; i < vector.getNumGlyphs() && start(whole, vector.getGlyphCharIndex(i)) == from; i++) {
                if (vector.getGlyphCode(i) == 0 && !Clean.unseen(run.codePointAt(vector.getGlyphCharIndex(i)))) {
                    return Optional.empty();
                }
                cluster.add(glyph(source, vector, i, text));
            }
            glyphs.add(clusters.join(cluster));
        }
        return Optional.of(glyphs);
    }

    /** Where the letter begins that a character belongs to. */
    private static int start(NavigableSet<Integer> starts, int character) {
        return Objects.requireNonNullElse(starts.floor(character), character);
    }

    private static NavigableSet<Integer> starts(String run) {
        var starts = new TreeSet<Integer>();
        for (var clusters = Composer.CLUSTER.matcher(run); clusters.find(); ) {
            starts.add(clusters.start());
        }
        return starts;
    }

    /** The positions are those of the letters as drawn; the first may be drawn beside where the run begins. */
    private static Glyph glyph(Source source, GlyphVector vector, int i, String text) {
        double x = vector.getGlyphPosition(i).getX();
        double start = i == 0 ? 0 : x;
        double advance = vector.getGlyphPosition(i + 1).getX() - start;
        double rise = -vector.getGlyphPosition(i).getY();
        int code = vector.getGlyphCode(i);
        return new Glyph(
                source,
                code >= NO_GLYPH ? 0 : code,
                text,
                advance / SystemFont.SIZE,
                (x - start) / SystemFont.SIZE,
                rise / SystemFont.SIZE);
    }
}
