package dev.cairn.export;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.DrawingWriter;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Drawings as PDF, each on a page of its own size: vector shapes, text that can be selected, fonts embedded. */
public final class PdfDrawing implements DrawingWriter {
    /** Points in a pixel. */
    static final float POINTS = 0.75f;

    private final Faces faces;

    /** Where the letters come from. */
    @FunctionalInterface
    public interface Faces {

        /** A TrueType font; closed by who asks. */
        InputStream open(Weight weight) throws IOException;
    }

    public PdfDrawing(Faces faces) {
        this.faces = faces;
    }

    @Override
    public void write(List<Drawing> pages, Palette palette, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(pages.getFirst().title());
            document.getDocumentInformation().setCreator("Cairn");
            var fonts = fonts(document);
            for (Drawing drawing : pages) {
                var page = new PDPage(
                        new PDRectangle((float) drawing.width() * POINTS, (float) drawing.height() * POINTS));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    new PdfPage(content, drawing.height(), palette, fonts).draw(drawing.shapes());
                }
            }
            document.save(out);
        }
    }

    private Map<Weight, PDType0Font> fonts(PDDocument document) throws IOException {
        var fonts = new EnumMap<Weight, PDType0Font>(Weight.class);
        for (Weight weight : Weight.values()) {
            try (var in = faces.open(weight)) {
                fonts.put(weight, PDType0Font.load(document, in, true));
            }
        }
        return fonts;
    }
}
