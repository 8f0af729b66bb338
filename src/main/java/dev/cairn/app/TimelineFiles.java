package dev.cairn.app;

import dev.cairn.export.PdfDrawing;
import dev.cairn.export.PngPicture;
import dev.cairn.export.SvgDrawing;
import dev.cairn.ui.Fonts;
import dev.cairn.ui.Memory;
import dev.cairn.ui.Messages;
import dev.cairn.ui.timeline.Exports;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Files of the timeline: how they are written, and where the learner wants them. */
final class TimelineFiles {
    private static final String FOLDER = "export.folder";

    private TimelineFiles() {}

    static Exports of(Stage stage, Memory memory) {
        return new Exports(new SvgDrawing(), new PdfDrawing(Fonts::open), PngPicture::write, (name, ending) -> {
            var chooser = new FileChooser();
            chooser.setTitle(Messages.text("timeline.export"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
            memory.get(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
            var file = chooser.showSaveDialog(stage);
            if (file != null) {
                memory.put(FOLDER, file.getParent());
            }
            return Optional.ofNullable(file).map(File::toPath);
        });
    }
}
