package dev.cairn.ui.hours;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Draws, moves, resizes and removes windows with the mouse. */
final class GridMouse {
    private static final double STARTS_AFTER = 4;
    private static final double EDGE = 6;
    private static final int STEP = 15;
    private static final int FINE_STEP = 5;

    private final GridGround ground;
    private final WeekModel model;
    private final Consumer<Slot> focus;
    private @Nullable Grip grip;
    private boolean dragging;
    private double startX;
    private double startY;

    /** @param focus moves the keyboard focus to a window */
    GridMouse(GridGround ground, WeekModel model, Consumer<Slot> focus) {
        this.ground = ground;
        this.model = model;
        this.focus = focus;
        ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        ground.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        ground.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /** Lets go of what is held, keeping nothing; whether anything was. */
    boolean letGo() {
        boolean held = dragging;
        grip = null;
        dragging = false;
        return held;
    }

    private static @Nullable WindowBox boxAt(MouseEvent event) {
        return event.getTarget() instanceof Node node && node instanceof WindowBox box ? box : null;
    }

    private Grip grip(MouseEvent event) {
        double minute = ground.scale().minute(event.getY());
        var box = boxAt(event);
        if (box == null) {
            return new Grip.Drawing(ground.day(event.getX()), minute);
        }
        double edge = Math.min(EDGE, box.getHeight() / 4);
        double above = event.getY() - box.getLayoutY();
        if (above <= edge) {
            return new Grip.Beginning(box.slot());
        }
        return above >= box.getHeight() - edge ? new Grip.End(box.slot()) : new Grip.Moving(box.slot(), minute);
    }

    private void point(MouseEvent event) {
        ground.setCursor(
                switch (grip(event)) {
                    case Grip.Drawing it -> Cursor.CROSSHAIR;
                    case Grip.Moving it -> Cursor.MOVE;
                    case Grip.Beginning it -> Cursor.V_RESIZE;
                    case Grip.End it -> Cursor.V_RESIZE;
                });
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        model.keep();
        startX = event.getX();
        startY = event.getY();
        grip = grip(event);
        var box = boxAt(event);
        if (box == null) {
            var cursor = new GridCursor(ground.days().indexOf(ground.day(startX)), 0);
            ground.cursor(cursor.at((int) ground.scale().minute(startY)));
            ground.requestFocus();
        } else {
            box.requestFocus();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        var held = grip;
        if (held == null || !dragging && Math.hypot(event.getX() - startX, event.getY() - startY) < STARTS_AFTER) {
            return;
        }
        dragging = true;
        int step = event.isShiftDown() ? FINE_STEP : STEP;
        model.draw(held.at(ground.day(event.getX()), ground.scale().minute(event.getY()), step));
        event.consume();
    }

    private void release(MouseEvent event) {
        if (letGo()) {
            model.keep().ifPresent(focus);
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        var box = boxAt(event);
        if (event.getClickCount() == 2 && event.isStillSincePress() && box != null) {
            model.remove(box.slot());
            ground.requestFocus();
            event.consume();
        }
    }
}
