package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Draws, moves, resizes, copies and removes windows with keys. */
final class GridKeys {
    private static final int STEP = 15;
    private static final int PAGE = 6;

    private final GridGround ground;
    private final WeekModel model;
    private final GridMouse mouse;
    private final Consumer<Slot> focus;

    /** @param focus moves the keyboard focus to a window */
    GridKeys(GridGround ground, WeekModel model, GridMouse mouse, Consumer<Slot> focus) {
        this.ground = ground;
        this.model = model;
        this.mouse = mouse;
        this.focus = focus;
        ground.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean used = event.getCode() == KeyCode.ESCAPE
                ? escape(event)
                : event.getTarget() instanceof WindowBox box ? onWindow(event, box) : onGround(event);
        if (used) {
            event.consume();
        }
    }

    /** Gives up what is being drawn, then leaves the window for the ground; else it is for others. */
    private boolean escape(KeyEvent event) {
        boolean held = mouse.letGo();
        if (held || model.draft().get() != null) {
            model.cancel();
            return true;
        }
        if (event.getTarget() instanceof WindowBox box) {
            stand(box.slot());
            return true;
        }
        return false;
    }

    private void stand(Slot slot) {
        var cursor = new GridCursor(ground.days().indexOf(slot.day()), 0);
        ground.cursor(cursor.at(slot.window().from()));
        ground.requestFocus();
    }

    private DayOfWeek day() {
        return ground.days().get(ground.cursor().column());
    }

    private boolean onGround(KeyEvent event) {
        var cursor = ground.cursor();
        var draft = model.draft().get();
        if (draft != null) {
            return whileDrawing(event, draft);
        }
        switch (event.getCode()) {
            case LEFT -> ground.cursor(cursor.aside(-1));
            case RIGHT -> ground.cursor(cursor.aside(1));
            case UP -> ground.cursor(cursor.down(-1));
            case DOWN -> ground.cursor(cursor.down(1));
            case PAGE_UP -> ground.cursor(cursor.down(-PAGE));
            case PAGE_DOWN -> ground.cursor(cursor.down(PAGE));
            case HOME -> ground.cursor(cursor.aside(-7));
            case END -> ground.cursor(cursor.aside(7));
            case ENTER, SPACE -> begin(cursor);
            case DELETE, BACK_SPACE -> under(cursor, model::remove);
            case C -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                under(cursor, model::copy);
            }
            case V -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                model.paste(day()).ifPresent(this::stand);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void under(GridCursor cursor, Consumer<Slot> action) {
        WeekEdit.slots(model.kept().get(), java.util.List.of(day())).stream()
                .filter(it -> it.window().from() < cursor.minute() + GridCursor.CELL
                        && it.window().to() > cursor.minute())
                .findFirst()
                .ifPresent(action);
    }

    private void begin(GridCursor cursor) {
        var there = WeekEdit.at(model.kept().get(), day(), cursor.minute());
        if (there.isPresent()) {
            focus.accept(there.get());
        } else {
            var window = new Window(cursor.minute(), cursor.minute() + GridCursor.CELL);
            model.draw(new Draft(null, new Slot(day(), window), false));
        }
    }

    private boolean whileDrawing(KeyEvent event, Draft draft) {
        switch (event.getCode()) {
            case DOWN -> resize(draft, draft.to().window().to() + STEP);
            case UP -> resize(draft, draft.to().window().to() - STEP);
            case PAGE_DOWN -> resize(draft, draft.to().window().to() + 4 * STEP);
            case PAGE_UP -> resize(draft, draft.to().window().to() - 4 * STEP);
            case ENTER, SPACE -> {
                model.keep();
                ground.cursor(ground.cursor().at(draft.to().window().from()));
            }
            default -> {
                return event.getCode().isArrowKey();
            }
        }
        return true;
    }

    private void resize(Draft draft, int end) {
        var wanted = new Grip.End(draft.to()).at(draft.to().day(), end, STEP);
        model.draw(new Draft(draft.from(), wanted.to(), wanted.cut()));
    }

    private boolean onWindow(KeyEvent event, WindowBox box) {
        var now = new Draft(box.slot(), box.shown(), false);
        var to = now.to();
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> vertical(now, -STEP, shift);
            case DOWN -> vertical(now, STEP, shift);
            case LEFT -> sideways(now, -1, shift);
            case RIGHT -> sideways(now, 1, shift);
            case ENTER, SPACE -> model.keep().ifPresent(focus);
            case DELETE, BACK_SPACE -> {
                model.remove(box.slot());
                stand(to);
            }
            case D -> copyOn(box);
            case C -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                model.copy(to);
            }
            case V -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                model.paste(next(to.day())).ifPresent(focus);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copyOn(WindowBox box) {
        model.keep();
        model.copy(box.shown());
        model.paste(next(box.shown().day())).ifPresent(focus);
    }

    private DayOfWeek next(DayOfWeek day) {
        return day.plus(1);
    }

    /** Up and down move a window, with Shift its end. */
    private void vertical(Draft now, int minutes, boolean shift) {
        var window = now.to().window();
        var wanted = shift
                ? new Grip.End(now.to()).at(now.to().day(), window.to() + minutes, STEP)
                : new Grip.Moving(now.to(), window.from()).at(now.to().day(), window.from() + minutes, STEP);
        model.draw(new Draft(now.from(), wanted.to(), wanted.cut()));
    }

    /** Left and right move a window to the day beside, with Shift its beginning. */
    private void sideways(Draft now, int step, boolean shift) {
        if (shift) {
            var wanted = new Grip.Beginning(now.to())
                    .at(now.to().day(), now.to().window().from() + step * (double) STEP, STEP);
            model.draw(new Draft(now.from(), wanted.to(), wanted.cut()));
            return;
        }
        int column = Math.clamp(ground.days().indexOf(now.to().day()) + step, 0, 6);
        model.draw(new Draft(
                now.from(), new Slot(ground.days().get(column), now.to().window()), false));
    }
}
