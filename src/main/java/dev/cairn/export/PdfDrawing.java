package dev.cairn.export;

import dev.cairn.drawing.Drawing;
import dev.cairn.drawing.DrawingWriter;
import dev.cairn.drawing.Palette;
import dev.cairn.export.type.Faces;
import dev.cairn.export.type.Letters;
import dev.cairn.paper.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Drawings as PDF, each on a page of its own size: vector shapes, text that can be selected, fonts embedded. The same drawings give the same bytes. */
public final class PdfDrawing implements DrawingWriter {
    /** Points in a pixel. */
    static final double POINTS = 0.75;

    /** Who made it, as it says itself. */
    static final String MAKER = "Cairn";

    private final Letters letters;

    public PdfDrawing(Faces faces) {
        this(new Letters(faces));
    }

    PdfDrawing(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void write(List<Drawing> pages, Palette palette, OutputStream out) throws IOException {
        write(pages.getFirst().title(), pages, palette, out, Progress.NONE);
    }

    void write(String title, List<Drawing> pages, Palette palette, OutputStream out, Progress progress)
            throws IOException {
        try (var document = new PDDocument()) {
            describe(document, title);
            var fonts = new EmbeddedFonts(document);
            for (int i = 0; i < pages.size(); i++) {
                progress.done(i, pages.size());
                page(document, pages.get(i), palette, fonts);
            }
            fonts.finish();
            progress.done(pages.size(), pages.size());
            document.save(out);
        }
    }

    /** Without a date, and with a number of its own text: what is the same is the same to the byte. */
    private static void describe(PDDocument document, String title) {
        document.setDocumentId((long) title.hashCode());
        document.setVersion(1.5f);
        var about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreator(MAKER);
        about.setProducer(MAKER);
        document.getDocumentCatalog().setLanguage(Locale.getDefault().toLanguageTag());
    }

    private void page(PDDocument document, Drawing drawing, Palette palette, EmbeddedFonts fonts) throws IOException {
        var page = new PDPage(new PDRectangle((float) (drawing.width() * POINTS), (float) (drawing.height() * POINTS)));
        var used = new COSDictionary();
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, used);
        page.setResources(resources);
        var content = new PageContent();
        new PdfPage(content, drawing.height(), palette, letters, fonts.new OnPage(used)).draw(drawing.shapes());
        page.setContents(new PDStream(document, new ByteArrayInputStream(content.bytes()), COSName.FLATE_DECODE));
        document.addPage(page);
    }
}
