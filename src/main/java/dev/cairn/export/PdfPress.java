package dev.cairn.export;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Palette;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Press;
import dev.cairn.paper.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** Sets letters and makes PDF with PDFBox. */
public final class PdfPress implements Press {
    private final PdfDrawing.Faces faces;

    public PdfPress(PdfDrawing.Faces faces) {
        this.faces = faces;
    }

    @Override
    public Measure measure() {
        return (text, style) -> text.length() * style.size() * 0.5;
    }

    @Override
    public void pdf(PagedDocument document, Palette palette, OutputStream out, Progress progress) throws IOException {
        new PdfDrawing(faces).write(document.pages(), palette, out);
    }

    @Override
    public Proof proof(byte[] pdf) throws IOException {
        throw new IOException("not yet");
    }
}
