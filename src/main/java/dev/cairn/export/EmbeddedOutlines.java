package dev.cairn.export;

import dev.cairn.export.type.Glyph;
import dev.cairn.export.type.Outlines;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Letters of which only the outlines are known, as fonts of type 3 (PDF 32000-1, 9.6.5): each letter is a small drawing. Such a font holds at
 * most 255, so there may be several. The last letter of each is never shown: readers guess from the width of an m how large the letters of such a
 * font are, and so which of them stand in one line.
 */
final class EmbeddedOutlines implements EmbeddedFonts.Embedded {
    private static final int MOST = 254;
    private static final int WIDTH_OF_M = 600;
    private static final double THOUSANDTHS = 1000;

    private final PDDocument document;
    private final Outlines source;
    private final String name;
    private final Map<Used, EmbeddedFonts.Place> places = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private record Used(int glyph, String text, double advance) {}

    /** One font. */
    private record Part(String name, COSDictionary font, List<Used> letters) {}

    EmbeddedOutlines(PDDocument document, Outlines source, String name) {
        this.document = document;
        this.source = source;
        this.name = name;
    }

    @Override
    public EmbeddedFonts.Place place(Glyph glyph) {
        var used = new Used(glyph.code(), glyph.text(), Math.rint(glyph.advance() * THOUSANDTHS));
        return places.computeIfAbsent(used, it -> {
            if (parts.isEmpty() || parts.getLast().letters().size() == MOST) {
                parts.add(new Part(name + "-" + (parts.size() + 1), new COSDictionary(), new ArrayList<>()));
            }
            var part = parts.getLast();
            part.letters().add(it);
            return new EmbeddedFonts.Place(
                    part.name(), part.font(), "%02X".formatted(part.letters().size()), it.advance());
        });
    }

    @Override
    public void finish() throws IOException {
        for (Part part : parts) {
            finish(part);
        }
    }

    private void finish(Part part) throws IOException {
        var drawings = new COSDictionary();
        var names = new COSArray();
        names.add(COSInteger.ONE);
        var widths = new COSArray();
        var box = new Rectangle2D.Double();
        for (int i = 0; i < part.letters().size(); i++) {
            var letter = part.letters().get(i);
            var glyph = COSName.getPDFName("g" + (i + 1));
            drawings.setItem(glyph, stream(drawing(letter, box)));
            names.add(glyph);
            widths.add(new COSFloat((float) letter.advance()));
        }
        var m = COSName.getPDFName("m");
        drawings.setItem(m, stream((WIDTH_OF_M + " 0 0 0 0 0 d1").getBytes(StandardCharsets.US_ASCII)));
        names.add(m);
        widths.add(COSInteger.get(WIDTH_OF_M));
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        var font = part.font();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.NAME, COSName.getPDFName(source.name()));
        font.setItem(COSName.FONT_BBOX, new PDRectangle((float) box.x, (float) box.y, (float) box.width, (float)
                box.height));
        font.setItem(COSName.FONT_MATRIX, matrix());
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, part.letters().size() + 1);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(
                COSName.TO_UNICODE,
                stream(ToUnicode.map(2, part.letters().stream().map(Used::text).toList())));
    }

    private static COSArray matrix() {
        var matrix = new COSArray();
        for (float figure : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
            matrix.add(new COSFloat(figure));
        }
        return matrix;
    }

    /** Without a colour of its own: it takes that of the text. */
    private byte[] drawing(Used letter, Rectangle2D.Double box) {
        var path = source.outline(letter.glyph());
        var bounds = path.getBounds2D();
        box.setRect(box.createUnion(bounds));
        var content = new PageContent();
        content.operator(
                "d1",
                letter.advance(),
                0,
                Math.floor(bounds.getMinX()),
                Math.floor(bounds.getMinY()),
                Math.ceil(bounds.getMaxX()),
                Math.ceil(bounds.getMaxY()));
        outline(path, content);
        content.raw(path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*" : "f");
        return content.bytes();
    }

    private static void outline(Path2D path, PageContent content) {
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            int last = switch (kind) {
                case PathIterator.SEG_MOVETO -> point("m", at, content);
                case PathIterator.SEG_LINETO -> point("l", at, content);
                case PathIterator.SEG_QUADTO -> quadratic(x, y, at, content);
                case PathIterator.SEG_CUBICTO -> cubic(at, content);
                default -> close(content);
            };
            if (last >= 0) {
                x = at[last];
                y = at[last + 1];
            }
        }
    }

    private static int point(String operator, double[] at, PageContent content) {
        content.operator(operator, Math.rint(at[0]), Math.rint(at[1]));
        return 0;
    }

    /** The same curve with the two handles PDF wants. */
    private static int quadratic(double x, double y, double[] at, PageContent content) {
        content.operator(
                "c",
                Math.rint(x + (at[0] - x) * 2 / 3),
                Math.rint(y + (at[1] - y) * 2 / 3),
                Math.rint(at[2] + (at[0] - at[2]) * 2 / 3),
                Math.rint(at[3] + (at[1] - at[3]) * 2 / 3),
                Math.rint(at[2]),
                Math.rint(at[3]));
        return 2;
    }

    private static int cubic(double[] at, PageContent content) {
        content.operator(
                "c",
                Math.rint(at[0]),
                Math.rint(at[1]),
                Math.rint(at[2]),
                Math.rint(at[3]),
                Math.rint(at[4]),
                Math.rint(at[5]));
        return 4;
    }

    private static int close(PageContent content) {
        content.operator("h");
        return -1;
    }

    private PDStream stream(byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }
}
