package dev.cairn.export;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Palette;
import dev.cairn.drawing.Shape;
import dev.cairn.export.type.Faces;
import dev.cairn.export.type.Letters;
import dev.cairn.paper.PagedDocument;
import dev.cairn.paper.Press;
import dev.cairn.paper.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

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
    public Set<Integer> unknown(PagedDocument document) {
        var unknown = new TreeSet<Integer>();
        document.pages().forEach(page -> unknown(page.shapes(), unknown));
        return unknown;
    }

    private void unknown(List<Shape> shapes, Set<Integer> unknown) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Text text ->
                    unknown.addAll(letters.unknown(text.text(), text.style().weight()));
                case Shape.Clip clip -> unknown(clip.shapes(), unknown);
                case Shape.Box box -> {}
                case Shape.Line line -> {}
                case Shape.Polygon polygon -> {}
            }
        }
    }

    @Override
    public boolean isOwn(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return PdfDrawing.MAKER.equals(document.getDocumentInformation().getProducer());
        } catch (InvalidPasswordException othersHaveSecrets) {
            return false;
        } catch (IOException e) {
            if (Files.isReadable(file)) {
                // It is no PDF.
                return false;
            }
            throw e;
        }
    }

    @Override
    public Proof proof(byte[] pdf) throws IOException {
        return new PdfProof(pdf);
    }
}
