package dev.cairn.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Turns pictures into a file of some kind. Safe to use on any thread. */
@FunctionalInterface
public interface DrawingWriter {

    /**
     * @param pages at least one; kinds of files that have no pages take the first
     * @throws IOException where {@code out} fails
     */
    void write(List<Drawing> pages, Palette palette, OutputStream out) throws IOException;
}
