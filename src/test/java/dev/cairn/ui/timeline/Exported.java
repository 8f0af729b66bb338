package dev.cairn.ui.timeline;

import dev.cairn.export.PdfDrawing;
import dev.cairn.export.PngPicture;
import dev.cairn.export.SvgDrawing;
import dev.cairn.ui.Fonts;
import java.nio.file.Path;
import java.util.Optional;

/** The real writers, and a learner who always chooses the same folder. */
final class Exported {
    private Exported() {}

    static Exports none() {
        return exports((name, ending) -> Optional.empty());
    }

    /** Every file becomes {@code timeline} with its ending. */
    static Exports in(Path folder) {
        return exports((name, ending) -> Optional.of(folder.resolve("timeline." + ending)));
    }

    private static Exports exports(Exports.Chooser chooser) {
        return new Exports(new SvgDrawing(), new PdfDrawing(Fonts::open), PngPicture::write, chooser);
    }
}
