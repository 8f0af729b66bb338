package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Task;
import dev.cairn.ui.Messages;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The context menu of the rows: all the keys do, with the keys beside it. */
final class RowMenu {
    private final ChecklistViewModel model;
    private final ChecklistActions actions;
    private final ContextMenu menu = new ContextMenu();

    RowMenu(ChecklistViewModel model, ChecklistActions actions, ChecklistKeys keys, Runnable note, Runnable planFor) {
        this.model = model;
        this.actions = actions;
        var tick = item("tick", "Space", () -> actions.tick(model.selecting().items()));
        var skip = item("skip", "X", () -> actions.skip(model.selecting().items()));
        var rename = item("rename", "E", () -> keys.edit(Editing.What.RENAME));
        var hours = item("hours", "H", () -> keys.edit(Editing.What.HOURS));
        var tickable = item("tickable", "", this::makeTickable);
        menu.getItems()
                .addAll(List.of(
                        tick,
                        skip,
                        new SeparatorMenuItem(),
                        rename,
                        hours,
                        item("note", "N", note),
                        item("plan", "P", planFor),
                        tickable,
                        new SeparatorMenuItem(),
                        item("add.task", "Ctrl+N", actions::beginTask),
                        item("add.heading", "Ctrl+Shift+N", actions::beginHeading),
                        item("up", "Alt+Up", () -> move(true)),
                        item("down", "Alt+Down", () -> move(false)),
                        new SeparatorMenuItem(),
                        item("foldall", "", () -> model.foldAll(false)),
                        item("unfoldall", "", () -> model.foldAll(true)),
                        new SeparatorMenuItem(),
                        item(
                                "delete",
                                "Delete",
                                () -> actions.delete(model.selecting().items()))));
        menu.setOnShowing(event -> {
            boolean one = model.selection().get().chosen().size() == 1;
            boolean all = model.selecting().items().stream()
                    .allMatch(it -> it.sums().tally().complete());
            tick.setText(Messages.text(all ? "checklist.do.untick" : "checklist.do.tick"));
            skip.setText(Messages.text(all ? "checklist.do.unskip" : "checklist.do.skip"));
            rename.setDisable(!one);
            hours.setDisable(!one);
            tickable.setVisible(one
                    && model.selecting()
                            .lead()
                            .map(Row::item)
                            .filter(RowMenu::hasPoints)
                            .isPresent());
        });
    }

    private static boolean hasPoints(Item item) {
        return item.node() instanceof Task task
                && !task.details().isEmpty()
                && task.subtasks().isEmpty();
    }

    private void makeTickable() {
        model.selecting().lead().map(Row::item).ifPresent(item -> {
            if (item.node() instanceof Task task) {
                actions.makeTickable(task);
            }
        });
    }

    private void move(boolean up) {
        model.selecting().lead().ifPresent(row -> actions.move(row.item(), up));
    }

    private static MenuItem item(String name, String key, Runnable action) {
        var item = new MenuItem(Messages.text("checklist.do." + name));
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    ContextMenu menu() {
        return menu;
    }
}
