package dev.cairn.ui.timeline;

import dev.cairn.drawing.DrawingWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What it takes to make files of a timeline.
 *
 * @param png how pixels become a file
 * @param chooser asks the learner where to
 */
public record Exports(DrawingWriter svg, DrawingWriter pdf, PixelWriter png, Chooser chooser) {

    /** Turns pixels into a file of some kind. Safe to use on any thread. */
    @FunctionalInterface
    public interface PixelWriter {

        /**
         * @param rgb row by row, red, green and blue in the lowest three bytes
         * @throws IOException where {@code out} fails
         */
        void write(int[] rgb, int width, OutputStream out) throws IOException;
    }

    /** Where a file shall go. */
    @FunctionalInterface
    public interface Chooser {

        /**
         * On the thread that paints.
         *
         * @param name proposed for the file
         * @param ending of the file, without its dot
         * @return empty where the learner thought better of it
         */
        Optional<Path> choose(String name, String ending);
    }
}
