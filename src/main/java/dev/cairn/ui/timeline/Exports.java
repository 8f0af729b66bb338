package dev.cairn.ui.timeline;

import dev.cairn.drawing.DrawingWriter;
import dev.cairn.ui.FileChoice;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What it takes to make files of a timeline.
 *
 * @param png how pixels become a file
 * @param files asks the learner where to
 */
public record Exports(DrawingWriter svg, DrawingWriter pdf, PixelWriter png, FileChoice files) {

    /** Turns pixels into a file of some kind. Safe to use on any thread. */
    @FunctionalInterface
    public interface PixelWriter {

        /**
         * @param rgb row by row, red, green and blue in the lowest three bytes
         * @throws IOException where {@code out} fails
         */
        void write(int[] rgb, int width, OutputStream out) throws IOException;
    }
}
