package dev.cairn.ui;

import java.io.IOException;
import java.io.OutputStream;

/** Turns pixels into a file of some kind. Safe to use on any thread. */
@FunctionalInterface
public interface PixelWriter {

    /**
     * @param rgb row by row, red, green and blue in the lowest three bytes
     * @throws IOException where {@code out} fails
     */
    void write(int[] rgb, int width, OutputStream out) throws IOException;
}
