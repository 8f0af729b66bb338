package dev.cairn.export;

import dev.cairn.paper.Press;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** An open PDF, drawn page by page. */
final class PdfProof implements Press.Proof {
    /** A picture with more dots would take more than 100 MB; a larger one is wanted by nobody. */
    private static final double MOST_DOTS = 25_000_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfProof(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
        var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        renderer.setRenderingHints(hints);
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public Press.Pixels page(int page, double scale) throws IOException {
        var box = document.getPage(page).getCropBox();
        double wanted = scale / PdfDrawing.POINTS;
        double most = Math.sqrt(MOST_DOTS / ((double) box.getWidth() * box.getHeight()));
        BufferedImage image = renderer.renderImage(page, (float) Math.min(wanted, most), ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Press.Pixels(image.getRGB(0, 0, width, height, null, 0, width), width);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
