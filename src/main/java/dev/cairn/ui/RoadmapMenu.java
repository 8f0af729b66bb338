package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices.Activity;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done to a roadmap in the list. */
final class RoadmapMenu {
    private final ShellViewModel model;
    private final Consumer<RoadmapId> topics;
    private final ContextMenu menu = new ContextMenu();

    /** @param topics shows what a roadmap shares with others */
    RoadmapMenu(ShellViewModel model, Consumer<RoadmapId> topics) {
        this.model = model;
        this.topics = topics;
    }

    /** Opens below a row, or at a place on the screen where the mouse asked for it. */
    void show(SideRow row, Node owner) {
        if (fill(row)) {
            menu.show(owner, Side.BOTTOM, 16, -12);
        }
    }

    void show(SideRow row, Node owner, double screenX, double screenY) {
        if (fill(row)) {
            menu.show(owner, screenX, screenY);
        }
    }

    private boolean fill(SideRow row) {
        menu.hide();
        var overview = row.overview();
        if (overview == null) {
            return false;
        }
        boolean paused = model.isPaused(row.id());
        var activity = row.group() == SideRow.Group.ACTIVE
                ? item(Messages.text("roadmap.pause"), () -> model.choose(row.id(), Activity.PAUSED))
                : item(
                        paused || overview.tally().done() > 0
                                ? Messages.text("roadmap.resume")
                                : Messages.text("roadmap.start"),
                        () -> model.choose(row.id(), Activity.ACTIVE));
        activity.setDisable(overview.tally().complete());
        menu.getItems()
                .setAll(
                        activity,
                        item(Messages.text("roadmap.topics"), () -> topics.accept(row.id())),
                        new SeparatorMenuItem(),
                        item(Messages.text("roadmap.remove"), () -> model.remove(row.id())));
        return true;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
