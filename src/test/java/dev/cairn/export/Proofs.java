package dev.cairn.export;

import dev.cairn.drawing.Anchor;
import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.Ink;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Sketch;
import dev.cairn.drawing.TextStyle;
import dev.cairn.drawing.Weight;
import dev.cairn.paper.PageSetup;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Paper;
import dev.cairn.paper.Progress;
import dev.cairn.ui.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Pages made for a test, and what can be read on them. */
final class Proofs {
    static final PageSetup SETUP = new PageSetup(Paper.A4, false, 10);
    static final double SIZE = 12;
    static final TextStyle STYLE = new TextStyle(SIZE, Weight.REGULAR, Ink.FG);

    private static final double LINE = 24;

    private Proofs() {}

    static PdfPress press() {
        return new PdfPress(Fonts::open);
    }

    /** Each text on a line of its own, in its order, on pages of A4. */
    @SafeVarargs
    static PagedDocument document(List<String>... pages) {
        return styled(STYLE, pages);
    }

    @SafeVarargs
    static PagedDocument styled(TextStyle style, List<String>... pages) {
        var setup = SETUP;
        var drawings = new ArrayList<Drawing>();
        for (List<String> page : pages) {
            var sketch = new Sketch();
            double y = setup.area().y() + LINE;
            for (String text : page) {
                sketch.text(setup.area().x(), y, text, style, Anchor.START);
                y += LINE;
            }
            drawings.add(new Drawing("Page", setup.width(), setup.height(), sketch.shapes()));
        }
        return new PagedDocument("Pages", drawings);
    }

    static byte[] pdf(PdfPress press, PagedDocument document) {
        try {
            var out = new ByteArrayOutputStream();
            press.pdf(document, palette(), out, Progress.NONE);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdf(PagedDocument document) {
        return pdf(press(), document);
    }

    static Palette palette() {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, 0);
        }
        return new Palette(colours);
    }

    /** What a reader copies of it. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where each letter is. */
    static List<TextPosition> letters(byte[] pdf) {
        var letters = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }
}
