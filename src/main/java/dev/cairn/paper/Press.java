package dev.cairn.paper;

import dev.cairn.drawing.Measure;
import dev.cairn.drawing.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Port: sets letters and makes PDF of pages. Safe to use on any thread. */
public interface Press {

    /** How wide texts become as this press sets them, in pixels; never throws for any text. */
    Measure measure();

    /**
     * Writes a document as PDF: text as text, fonts embedded.
     *
     * @throws IOException where {@code out} fails
     * @throws CancellationException where {@code progress} ended it
     */
    void pdf(PagedDocument document, Palette palette, OutputStream out, Progress progress) throws IOException;

    /**
     * The characters of a document for which neither Cairn nor this computer has a letter, in order. In their place stands their code in a
     * frame; copied and searched, the text is whole all the same.
     */
    Set<Integer> unknown(PagedDocument document);

    /**
     * Whether a file is a PDF that Cairn made.
     *
     * @throws IOException where it cannot be read
     */
    boolean isOwn(Path file) throws IOException;

    /**
     * Opens a PDF to look at its pages.
     *
     * @throws IOException where it is none
     */
    Proof proof(byte[] pdf) throws IOException;

    /** An open PDF. For one thread at a time. */
    interface Proof extends AutoCloseable {
        int pages();

        /**
         * A page as dots.
         *
         * @param page from 0
         * @param scale pixels for each 1/96 inch
         */
        Pixels page(int page, double scale) throws IOException;

        @Override
        void close();
    }

    /** A picture of dots. */
    final class Pixels {
        private final int[] rgb;
        private final int width;

        /**
         * @param rgb row by row, red, green and blue in the lowest three bytes; not copied
         * @param width at least 1
         */
        public Pixels(int[] rgb, int width) {
            this.rgb = rgb;
            this.width = width;
        }

        /** Row by row, red, green and blue in the lowest three bytes; not to be changed. */
        public int[] rgb() {
            return rgb;
        }

        public int width() {
            return width;
        }

        public int height() {
            return rgb.length / width;
        }
    }
}
