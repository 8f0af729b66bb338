package dev.cairn.week;

import java.io.IOException;
import java.io.OutputStream;

/** Port: writes files for calendar programs. Safe to use on any thread. */
@FunctionalInterface
public interface CalendarWriter {

    /**
     * Writes all of it; the same bytes for the same file.
     *
     * @throws IOException where {@code out} fails
     */
    void write(CalendarFile file, OutputStream out) throws IOException;
}
