package dev.cairn.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What is logged, and where: on the error stream, ours from INFO, the libraries' only what is a fault. */
final class Logs {
    /** Held, because the logging system itself forgets the settings of loggers nobody holds. */
    private static final Logger OURS = Logger.getLogger("dev.cairn");

    /** It warns of a table of our own font that nothing here needs. */
    private static final Logger FONT_TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    /** It complains, with a trace, that it cannot let go of files in memory early; nothing here keeps files there. */
    private static final Logger MAPPED_FILES = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    private Logs() {}

    static void setUp() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s: %5$s%6$s%n");
        Logger.getLogger("").setLevel(Level.WARNING);
        OURS.setLevel(Level.INFO);
        FONT_TABLES.setLevel(Level.SEVERE);
        MAPPED_FILES.setLevel(Level.OFF);
    }
}
