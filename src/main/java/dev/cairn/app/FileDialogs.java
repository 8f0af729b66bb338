package dev.cairn.app;

import dev.cairn.ui.FileChoice;
import dev.cairn.ui.Memory;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's own dialogs for files to write; they begin in the folder that was chosen last. */
final class FileDialogs implements FileChoice {
    private static final String FOLDER = "export.folder";

    private final Stage stage;
    private final Memory memory;

    FileDialogs(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    @Override
    public Optional<Path> file(String title, String name, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        last().ifPresent(chooser::setInitialDirectory);
        var file = chooser.showSaveDialog(stage);
        if (file != null) {
            memory.put(FOLDER, file.getParent());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last().ifPresent(chooser::setInitialDirectory);
        var folder = chooser.showDialog(stage);
        if (folder != null) {
            memory.put(FOLDER, folder.toString());
        }
        return Optional.ofNullable(folder).map(File::toPath);
    }

    private Optional<File> last() {
        return memory.get(FOLDER).map(File::new).filter(File::isDirectory);
    }
}
