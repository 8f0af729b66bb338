package dev.cairn.export;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Palette;
import dev.cairn.export.type.Faces;
import dev.cairn.export.type.Letters;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Press;
import dev.cairn.paper.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** Sets letters and makes PDF with PDFBox. */
public final class PdfPress implements Press {
    private final Letters letters;

    public PdfPress(Faces faces) {
        letters = new Letters(faces);
    }

    @Override
    public Measure measure() {
        return letters;
    }

    @Override
    public void pdf(PagedDocument document, Palette palette, OutputStream out, Progress progress) throws IOException {
        new PdfDrawing(letters).write(document.title(), document.pages(), palette, out, progress);
    }

    @Override
    public Proof proof(byte[] pdf) throws IOException {
        return new PdfProof(pdf);
    }
}
