package dev.cairn.ui.week;

import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard does in the week, in the grid and in the list. */
final class WeekKeys {
    private final WeekViewModel model;
    private final WeekActions actions;

    WeekKeys(WeekViewModel model, WeekActions actions) {
        this.model = model;
        this.actions = actions;
    }

    static List<KeyHint> hints() {
        return List.of(
                new KeyHint("↑ ↓ ← →", Messages.text("week.key.walk")),
                new KeyHint(Messages.text("week.key.pages"), Messages.text("week.key.weeks")),
                new KeyHint("0", Messages.text("week.key.present")),
                new KeyHint(Messages.text("week.key.space"), Messages.text("week.key.tick")),
                new KeyHint(Messages.text("key.enter"), Messages.text("week.key.open")),
                new KeyHint("T", Messages.text("week.key.timer")),
                new KeyHint("L", Messages.text("week.key.postpone")),
                new KeyHint("P", Messages.text("week.key.pin")),
                new KeyHint("Alt ↑ ↓", Messages.text("week.key.time")),
                new KeyHint("Alt ← →", Messages.text("week.key.day")),
                new KeyHint("Alt Shift ↑ ↓", Messages.text("week.key.length")),
                new KeyHint("G", Messages.text("week.key.mode")),
                new KeyHint("F", Messages.text("week.key.fold")),
                new KeyHint("U", Messages.text("week.key.shelf")),
                new KeyHint("M", Messages.text("week.key.menu")));
    }

    /** Keys that come before anything else: what is being moved is given up, or taken back. */
    void before(KeyEvent event) {
        boolean held = model.moving().held().get() != null;
        boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown();
        if (held && (undo || event.getCode() == KeyCode.ESCAPE)) {
            model.moving().cancel();
            event.consume();
        }
    }

    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown()) {
            return;
        }
        boolean taken = event.isAltDown() ? moved(event) : !event.isShiftDown() && (walked(event) || done(event));
        if (taken) {
            event.consume();
        }
    }

    /** Keys that are about no card: they are in force on all of the page. */
    void anywhere(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        if (plain && !(event.getTarget() instanceof TextInputControl) && looked(event)) {
            event.consume();
        }
    }

    private boolean moved(KeyEvent event) {
        boolean across = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        boolean along = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        var card = model.selectedCard();
        if (!across && !along || card.isEmpty()) {
            return false;
        }
        boolean back = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP;
        int step = back ? -1 : 1;
        if (across) {
            model.moving().nudge(card.get(), step, 0);
        } else if (event.isShiftDown()) {
            model.moving().stretch(card.get(), step * Moving.STEP);
        } else {
            model.moving().nudge(card.get(), 0, step * Moving.STEP);
        }
        return true;
    }

    private boolean walked(KeyEvent event) {
        boolean list = model.mode().get() == Mode.AGENDA;
        switch (event.getCode()) {
            case UP, K -> walk(it -> it.along(id(), -1));
            case DOWN, J -> walk(it -> it.along(id(), 1));
            case LEFT -> walk(it -> list ? Optional.empty() : it.across(id(), -1));
            case RIGHT -> walk(it -> list ? Optional.empty() : it.across(id(), 1));
            case HOME -> walk(Walk::first);
            case END -> walk(Walk::last);
            default -> {
                return false;
            }
        }
        return true;
    }

    private CardId id() {
        return model.selectedCard().orElseThrow().id();
    }

    private void walk(Function<Walk, Optional<Card>> way) {
        model.moving().drop();
        model.picture()
                .map(Walk::new)
                .flatMap(it -> model.selectedCard().isEmpty() ? it.start() : way.apply(it))
                .ifPresent(card -> actions.select(card.id()));
    }

    private boolean done(KeyEvent event) {
        var card = model.selectedCard().orElse(null);
        if (card == null) {
            return false;
        }
        switch (event.getCode()) {
            case SPACE -> model.edits().tick(card);
            case ENTER -> actions.open(card);
            case T -> actions.timer(card);
            case L -> model.edits().postpone(card);
            case P -> model.edits().pin(card);
            case M -> actions.menu(card);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean looked(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> model.by(-1);
            case PAGE_DOWN -> model.by(1);
            case DIGIT0, NUMPAD0 -> model.goTo(model.today());
            case G -> model.mode().set(model.mode().get() == Mode.GRID ? Mode.AGENDA : Mode.GRID);
            case F -> actions.foldAll();
            case U -> actions.toggleShelf();
            default -> {
                return false;
            }
        }
        return true;
    }
}
