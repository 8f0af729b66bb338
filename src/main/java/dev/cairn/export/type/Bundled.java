package dev.cairn.export.type;

import dev.cairn.drawing.Face;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that comes with the application. Safe to use on any thread. */
public final class Bundled implements Source {
    /** What a reader of PDF needs of a TrueType font: PDF 32000-1, 9.9. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private final TrueTypeFont font;
    private final String name;
    private final CmapLookup cmap;
    private final HorizontalMetricsTable metrics;
    private final double unitsPerEm;

    private Bundled(TrueTypeFont font) throws IOException {
        this.font = font;
        this.name = font.getName();
        this.cmap = font.getUnicodeCmapLookup();
        this.metrics = font.getHorizontalMetrics();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Bundled open(Faces faces, Face face) {
        try (var in = faces.open(face)) {
            return new Bundled(new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** The number of a character's letter; 0 where there is none. */
    int glyph(int character) {
        return cmap.getGlyphId(character);
    }

    /** As a part of the size. */
    public double advance(int glyph) {
        return metrics.getAdvanceWidth(glyph) / unitsPerEm;
    }

    Glyph set(int character) {
        int glyph = glyph(character);
        return Glyph.of(this, glyph, Character.toString(character), advance(glyph));
    }

    /** As {@link Outlines} has them. */
    synchronized Path2D outline(int glyph) {
        try {
            var shape = font.getGlyph().getGlyph(glyph);
            double scale = 1000 / unitsPerEm;
            return shape == null
                    ? new Path2D.Double()
                    : new Path2D.Double(shape.getPath(), AffineTransform.getScaleInstance(scale, scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a PDF describes it: the box around all its letters, how far they reach up and down, in thousandths of the size. */
    public record Extent(double left, double bottom, double right, double top, double ascent, double descent) {}

    /** In thousandths of the size. */
    public synchronized Extent extent() {
        try {
            var head = font.getHeader();
            var lines = font.getHorizontalHeader();
            double scale = 1000 / unitsPerEm;
            return new Extent(
                    head.getXMin() * scale,
                    head.getYMin() * scale,
                    head.getXMax() * scale,
                    head.getYMax() * scale,
                    lines.getAscender() * scale,
                    lines.getDescender() * scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the font. */
    public static final class Subset {
        private final byte[] file;
        private final Map<Integer, Integer> glyphs;

        private Subset(byte[] file, Map<Integer, Integer> glyphs) {
            this.file = file;
            this.glyphs = Map.copyOf(glyphs);
        }

        /** A file of its own, TrueType. */
        public InputStream open() {
            return new ByteArrayInputStream(file);
        }

        /** The numbers of its glyphs, by those in the whole font. */
        public Map<Integer, Integer> glyphs() {
            return glyphs;
        }
    }

    /** Only some letters, and those they are made of. */
    public synchronized Subset subset(Set<Integer> glyphs) throws IOException {
        var subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(glyphs);
        var file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        var numbers = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((now, whole) -> numbers.put(whole, now));
        return new Subset(file.toByteArray(), numbers);
    }
}
