package dev.cairn.ui.timeline;

import dev.cairn.ui.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The kinds of files a timeline can be exported as. */
final class ExportMenu {
    private final ContextMenu menu = new ContextMenu();

    ExportMenu(Consumer<FileKind> export) {
        for (FileKind kind : FileKind.values()) {
            var key = "timeline.export." + kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
            var item = new MenuItem(Messages.text(key));
            item.setId("export-" + kind.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> export.accept(kind));
            menu.getItems().add(item);
        }
    }

    /** Opens the list below a button. */
    void show(Node owner) {
        menu.show(owner, Side.BOTTOM, 0, 4);
    }
}
