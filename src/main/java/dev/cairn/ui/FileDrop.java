package dev.cairn.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Takes files that are dropped anywhere on the window; while they are held over it, it says so. */
final class FileDrop extends VBox {
    private Consumer<List<Path>> take = files -> {};

    FileDrop() {
        super(8, Icons.of(Feather.DOWNLOAD, "acc"), new Label(Messages.text("drop.hint")));
        getStyleClass().add("drop-hint");
        setId("drop-hint");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setVisible(false);
    }

    void onFiles(Consumer<List<Path>> action) {
        take = action;
    }

    void listen(Scene scene) {
        scene.setOnDragOver(this::held);
        scene.setOnDragExited(event -> setVisible(false));
        scene.setOnDragDropped(this::dropped);
    }

    private void held(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        if (event.getDragboard().hasFiles()) {
            take.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
