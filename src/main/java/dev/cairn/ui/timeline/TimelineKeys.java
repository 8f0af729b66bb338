package dev.cairn.ui.timeline;

import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/** What the keyboard does on the sheet. */
final class TimelineKeys {
    private static final int WEEK = 7;
    private static final double PAN = 80;
    private static final int PAGE = 12;

    private final TimelineViewModel model;
    private final Dragging dragging;
    private final Consumer<Row> open;
    private final Runnable explain;
    private final BooleanSupplier cancel;
    private Runnable menu = () -> {};

    /**
     * @param open shows what a row is about, elsewhere
     * @param explain shows or hides the card of the selected row
     * @param cancel gives up what the pointer holds, or the card; false where there is neither
     */
    TimelineKeys(
            TimelineViewModel model, Dragging dragging, Consumer<Row> open, Runnable explain, BooleanSupplier cancel) {
        this.model = model;
        this.dragging = dragging;
        this.open = open;
        this.explain = explain;
        this.cancel = cancel;
    }

    /** @param action opens the menu of the selected row */
    void onMenu(Runnable action) {
        menu = action;
    }

    static List<KeyHint> hints() {
        return List.of(
                new KeyHint("↑ ↓", Messages.text("timeline.key.walk")),
                new KeyHint("← →", Messages.text("timeline.key.fold")),
                new KeyHint("Ctrl ← →", Messages.text("timeline.key.pan")),
                new KeyHint("+ − 0", Messages.text("timeline.key.zoom")),
                new KeyHint("Alt ← →", Messages.text("timeline.key.day")),
                new KeyHint("Alt Shift ← →", Messages.text("timeline.key.week")),
                new KeyHint("Alt ↑ ↓", Messages.text("timeline.key.limit")),
                new KeyHint("U, Del", Messages.text("timeline.key.unpin")),
                new KeyHint("B", Messages.text("timeline.key.beside")),
                new KeyHint("M", Messages.text("timeline.key.menu")),
                new KeyHint("I, Space", Messages.text("timeline.key.explain")),
                new KeyHint("Enter", Messages.text("timeline.key.open")));
    }

    void pressed(KeyEvent event) {
        boolean taken = event.isAltDown()
                ? changed(event)
                : event.isShortcutDown() ? panned(event) : looked(event) || walked(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean changed(KeyEvent event) {
        int days = event.isShiftDown() ? WEEK : 1;
        Consumer<Row> change = switch (event.getCode()) {
            case LEFT -> row -> dragging.moveBy(row, -days);
            case RIGHT -> row -> dragging.moveBy(row, days);
            case UP -> row -> dragging.limitBy(row, 1);
            case DOWN -> row -> dragging.limitBy(row, -1);
            default -> null;
        };
        if (change == null) {
            return false;
        }
        model.selected().ifPresent(line -> {
            change.accept(line.row());
            model.showSelected();
        });
        return true;
    }

    private boolean panned(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.look(it -> it.pan(-PAN, 0));
            case RIGHT -> model.look(it -> it.pan(PAN, 0));
            case UP -> model.look(it -> it.pan(0, -Sight.ROW));
            case DOWN -> model.look(it -> it.pan(0, Sight.ROW));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean looked(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(1);
            case MINUS, SUBTRACT -> zoom(-1);
            case DIGIT0, NUMPAD0 -> model.zoom(Zoom.WHOLE);
            case ESCAPE -> {
                return cancel.getAsBoolean();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Around the middle of what is seen. */
    private void zoom(int steps) {
        model.look(it -> {
            var sight = it.sight();
            it.zoomBy(steps, sight.labels() + sight.plotWidth() / 2);
        });
    }

    private void beside() {
        model.chart()
                .flatMap(
                        chart -> model.selected().flatMap(line -> ModuleChoices.of(line.row(), chart, model.library())))
                .filter(it -> it.beside() || it.hasOneBefore())
                .ifPresent(it -> it.beside(!it.beside()));
    }

    private boolean walked(KeyEvent event) {
        switch (event.getCode()) {
            case UP, K -> model.walk(-1);
            case DOWN, J -> model.walk(1);
            case PAGE_UP -> model.walk(-PAGE);
            case PAGE_DOWN -> model.walk(PAGE);
            case HOME -> model.walk(Integer.MIN_VALUE / 2);
            case END -> model.walk(Integer.MAX_VALUE / 2);
            case LEFT -> model.selected().ifPresent(line -> model.fold(line, false));
            case RIGHT -> model.selected().ifPresent(line -> model.fold(line, true));
            case ENTER -> model.selected().ifPresent(line -> open.accept(line.row()));
            case U, DELETE -> model.selected().ifPresent(line -> dragging.unpin(line.row()));
            case B -> beside();
            case M -> menu.run();
            case I, SPACE -> explain.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
