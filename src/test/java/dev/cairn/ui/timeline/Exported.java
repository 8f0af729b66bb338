package dev.cairn.ui.timeline;

import dev.cairn.export.PdfDrawing;
import dev.cairn.export.PngPicture;
import dev.cairn.export.SvgDrawing;
import dev.cairn.ui.FileChoice;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.Fonts;
import java.nio.file.Path;

/** The real writers, and a learner who always chooses the same folder. */
final class Exported {
    private Exported() {}

    static Exports none() {
        return exports(FilesIn.nowhere());
    }

    /** Every file becomes {@code timeline} with its ending. */
    static Exports in(Path folder) {
        return exports(FilesIn.folder(folder, "timeline"));
    }

    private static Exports exports(FileChoice chooser) {
        return new Exports(new SvgDrawing(), new PdfDrawing(Fonts::open), PngPicture::write, chooser);
    }
}
