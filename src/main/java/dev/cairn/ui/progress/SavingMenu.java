package dev.cairn.ui.progress;

import dev.cairn.ui.Messages;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Each chart as a picture or as numbers. */
final class SavingMenu {
    private final ContextMenu menu = new ContextMenu();

    SavingMenu(Consumer<ChartName> picture, Consumer<ChartName> numbers) {
        menu.setId("progress-export-menu");
        for (ChartName chart : ChartName.values()) {
            var png = new MenuItem(Messages.text("progress.export.png"));
            png.setId("export-png-" + chart.word());
            png.setOnAction(event -> picture.accept(chart));
            var csv = new MenuItem(Messages.text("progress.export.csv"));
            csv.setId("export-csv-" + chart.word());
            csv.setOnAction(event -> numbers.accept(chart));
            menu.getItems().add(new Menu(chart.title(), null, png, csv));
        }
    }

    /** Opens the list below a button. */
    void show(Node owner) {
        menu.show(owner, Side.BOTTOM, 0, 4);
    }
}
