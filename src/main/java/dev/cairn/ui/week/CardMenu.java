package dev.cairn.ui.week;

import dev.cairn.ui.Messages;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** All that can be done with a card, with the keys beside it. */
final class CardMenu {
    private final WeekViewModel model;
    private final Consumer<Card> open;
    private final Consumer<Card> timer;
    private final ContextMenu menu = new ContextMenu();

    /**
     * @param open shows a task elsewhere
     * @param timer starts the timer on a task, or stops it
     */
    CardMenu(WeekViewModel model, Consumer<Card> open, Consumer<Card> timer) {
        this.model = model;
        this.open = open;
        this.timer = timer;
        menu.setId("week-menu");
    }

    /** Opens below a node. */
    void show(Card card, Node owner) {
        menu.hide();
        menu.getItems().clear();
        add(
                card.isDone() ? "week.do.untick" : "week.do.tick",
                "Space",
                () -> model.edits().tick(card));
        add("week.do.open", "Enter", () -> open.accept(card));
        if (card.movable()) {
            add("week.key.timer", "T", () -> timer.accept(card));
            menu.getItems().add(new SeparatorMenuItem());
            model.edits()
                    .postponed(card)
                    .ifPresent(slot -> addText(
                            Messages.text("week.postpone", WeekText.postponed(slot, model.today())),
                            "L",
                            () -> model.edits().postpone(card)));
            add(
                    card.pinned() ? "week.do.unpin" : "week.do.pin",
                    "P",
                    () -> model.edits().pin(card));
            menu.getItems().add(new SeparatorMenuItem());
            move("week.do.earlier", "Alt+Up", card, 0, -Moving.STEP);
            move("week.do.later", "Alt+Down", card, 0, Moving.STEP);
            move("week.do.dayBefore", "Alt+Left", card, -1, 0);
            move("week.do.dayAfter", "Alt+Right", card, 1, 0);
            add("week.do.longer", "Alt+Shift+Down", () -> model.moving().stretch(card, Moving.STEP));
            add("week.do.shorter", "Alt+Shift+Up", () -> model.moving().stretch(card, -Moving.STEP));
        }
        menu.show(owner, Side.BOTTOM, 0, 2);
    }

    private void move(String key, String keys, Card card, int days, int minutes) {
        add(key, keys, () -> model.moving().nudge(card, days, minutes));
    }

    private void add(String key, String keys, Runnable action) {
        addText(Messages.text(key), keys, action);
    }

    private void addText(String text, String keys, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }
}
