package dev.cairn.ui.timeline;

import dev.cairn.ui.Messages;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be chosen about a row of the timeline. */
final class RowMenu {
    private final TimelineViewModel model;
    private final Consumer<Row> open;
    private final ContextMenu menu = new ContextMenu();

    /** @param open shows what a row is about, elsewhere */
    RowMenu(TimelineViewModel model, Consumer<Row> open) {
        this.model = model;
        this.open = open;
        menu.setId("timeline-menu");
    }

    /** Opens at a place on the screen; nothing for rows there is nothing to choose about. */
    void show(Row row, Node owner, double screenX, double screenY) {
        menu.hide();
        menu.getItems().clear();
        if (row.id().node() == null) {
            return;
        }
        model.chart()
                .flatMap(chart -> ModuleChoices.of(row, chart, model.library()))
                .ifPresent(this::fill);
        menu.getItems().add(item("timeline.key.open", true, () -> open.accept(row)));
        menu.show(owner, screenX, screenY);
    }

    private void fill(ModuleChoices choices) {
        var beside = new CheckMenuItem(Messages.text("timeline.menu.beside"));
        beside.setSelected(choices.beside());
        beside.setDisable(!choices.beside() && !choices.hasOneBefore());
        beside.setOnAction(event -> choices.beside(beside.isSelected()));
        menu.getItems()
                .setAll(
                        beside,
                        waits(choices),
                        new SeparatorMenuItem(),
                        item("timeline.menu.unpin", choices.pinned(), choices::unpin),
                        item("timeline.menu.unlimit", choices.limited(), choices::unlimit),
                        new SeparatorMenuItem());
    }

    private static Menu waits(ModuleChoices choices) {
        var waits = new Menu(Messages.text("timeline.menu.waits"));
        for (var phase : choices.candidates()) {
            var name = phase.chosen() == 0
                    ? phase.name()
                    : Messages.text("timeline.menu.chosen", phase.name(), phase.chosen());
            var modules = new Menu(name);
            modules.setMnemonicParsing(false);
            for (var candidate : phase.modules()) {
                modules.getItems().add(wait(choices, candidate));
            }
            waits.getItems().add(modules);
        }
        waits.setDisable(waits.getItems().isEmpty());
        return waits;
    }

    private static CheckMenuItem wait(ModuleChoices choices, ModuleChoices.Candidate candidate) {
        var item = new CheckMenuItem(candidate.name());
        item.setMnemonicParsing(false);
        item.setSelected(candidate.chosen());
        item.setDisable(!candidate.possible());
        item.setOnAction(event -> choices.waitFor(candidate.key(), item.isSelected()));
        return item;
    }

    private static MenuItem item(String key, boolean possible, Runnable action) {
        var item = new MenuItem(Messages.text(key));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }
}
