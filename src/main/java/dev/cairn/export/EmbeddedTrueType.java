package dev.cairn.export;

import dev.cairn.export.type.Bundled;
import dev.cairn.export.type.Glyph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * A font of the application in a document, as a composite font (PDF 32000-1, 9.7). Codes are given out in the order in which letters are used;
 * the same letter has one code for each text it stands for, so that a hyphen stays a hyphen when it is copied.
 */
final class EmbeddedTrueType implements EmbeddedFonts.Embedded {
    private static final int DIGITS = 4;
    private static final double THOUSANDTHS = 1000;
    /** As a reader may make up stems where it draws a substitute; none is needed here. */
    private static final int STEM = 80;

    private static final int TAG_LETTERS = 6;
    private static final int LETTERS = 26;

    private final PDDocument document;
    private final Bundled source;
    private final String name;
    private final COSDictionary font = new COSDictionary();
    private final Map<Used, EmbeddedFonts.Place> places = new HashMap<>();
    private final List<Used> inOrder = new ArrayList<>();

    private record Used(int glyph, String text) {}

    EmbeddedTrueType(PDDocument document, Bundled source, String name) {
        this.document = document;
        this.source = source;
        this.name = name;
    }

    @Override
    public EmbeddedFonts.Place place(Glyph glyph) {
        return places.computeIfAbsent(new Used(glyph.code(), glyph.text()), used -> {
            inOrder.add(used);
            return new EmbeddedFonts.Place(name, font, "%04X".formatted(inOrder.size()), width(used));
        });
    }

    private double width(Used used) {
        return source.advance(used.glyph()) * THOUSANDTHS;
    }

    @Override
    public void finish() throws IOException {
        var glyphs = new TreeSet<Integer>();
        inOrder.forEach(used -> glyphs.add(used.glyph()));
        var subset = source.subset(glyphs);
        var tagged = COSName.getPDFName(tag(glyphs.hashCode()) + '+' + source.name());
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, tagged);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var texts = inOrder.stream().map(Used::text).toList();
        font.setItem(COSName.TO_UNICODE, stream(ToUnicode.map(DIGITS, texts)));
        var descendants = new COSArray();
        descendants.add(descendant(tagged, subset));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
    }

    private COSDictionary descendant(COSName tagged, Bundled.Subset subset) throws IOException {
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, tagged);
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(numbers(subset.glyphs())));
        descendant.setItem(COSName.FONT_DESC, descriptor(tagged, subset.open().readAllBytes()));
        return descendant;
    }

    private COSArray widths() {
        var list = new COSArray();
        inOrder.forEach(used -> list.add(new COSFloat((float) width(used))));
        var widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(list);
        return widths;
    }

    /** Two bytes for each code from 0. */
    private byte[] numbers(Map<Integer, Integer> subset) {
        var numbers = new byte[2 * (inOrder.size() + 1)];
        for (int i = 0; i < inOrder.size(); i++) {
            int number = subset.getOrDefault(inOrder.get(i).glyph(), 0);
            numbers[2 * i + 2] = (byte) (number >> 8);
            numbers[2 * i + 3] = (byte) number;
        }
        return numbers;
    }

    private PDFontDescriptor descriptor(COSName tagged, byte[] file) throws IOException {
        var descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(tagged.getName());
        descriptor.setSymbolic(true);
        var extent = source.extent();
        descriptor.setFontBoundingBox(new PDRectangle(
                (float) extent.left(), (float) extent.bottom(), (float) (extent.right() - extent.left()), (float)
                        (extent.top() - extent.bottom())));
        descriptor.setItalicAngle(0);
        descriptor.setAscent((float) extent.ascent());
        descriptor.setDescent((float) extent.descent());
        descriptor.setCapHeight((float) extent.ascent());
        descriptor.setStemV(STEM);
        descriptor.setFontFile2(new PDStream(document, new ByteArrayInputStream(file), COSName.FLATE_DECODE));
        descriptor.getFontFile2().getCOSObject().setInt(COSName.LENGTH1, file.length);
        return descriptor;
    }

    private PDStream stream(byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    /** Six letters that differ where the letters in the font do. */
    private static String tag(int hash) {
        var tag = new StringBuilder();
        long rest = Integer.toUnsignedLong(hash);
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return tag.toString();
    }
}
