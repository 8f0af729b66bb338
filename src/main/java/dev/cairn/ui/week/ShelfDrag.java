package dev.cairn.ui.week;

import java.time.LocalDate;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Drags tasks from beside the week onto a time of a day, or onto the head of a day for any time of it. */
final class ShelfDrag {
    private static final double SLOP = 4;
    /** Tasks hang below the pointer by so much. */
    private static final double GRIP = 6;

    private final WeekViewModel model;
    private final Grid grid;
    private @Nullable Press press;
    private @Nullable LocalDate head;

    /** @param taken whether its task was taken in hand: it is not a second time, where that was given up */
    private record Press(ShelfRow row, double x, double y, boolean taken) {}

    /** @param page what holds the rows and the grid: wherever the mouse goes with a row, this is above it */
    ShelfDrag(WeekViewModel model, Grid grid, Node page) {
        this.model = model;
        this.grid = grid;
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Begins to listen to rows. While the mouse holds one, they must stay: one that is taken away hears no more of the mouse. */
    void follow(Node rows) {
        rows.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** Whether the mouse holds a row. */
    boolean isOn() {
        return press != null;
    }

    private void pressed(MouseEvent event) {
        press = null;
        for (var node = event.getTarget() instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node instanceof ShelfRow row) {
                row.requestFocus();
                if (event.getButton() == MouseButton.PRIMARY) {
                    press = new Press(row, event.getSceneX(), event.getSceneY(), false);
                }
                return;
            }
        }
    }

    private void dragged(MouseEvent event) {
        var now = press;
        if (now == null || model.mode().get() != Mode.GRID) {
            return;
        }
        if (!now.taken()) {
            boolean far = Math.abs(event.getSceneX() - now.x()) + Math.abs(event.getSceneY() - now.y()) > SLOP;
            if (!far || !model.moving().take(now.row().item())) {
                return;
            }
            press = new Press(now.row(), now.x(), now.y(), true);
            now.row().setCursor(Cursor.CLOSED_HAND);
        } else if (model.moving().held().get() == null) {
            giveUp(now);
            return;
        }
        head = grid.heads().day(event.getSceneX(), event.getSceneY()).orElse(null);
        grid.heads().target(head);
        if (grid.onBoard(event.getSceneX(), event.getSceneY())) {
            grid.revealPointer(event.getSceneY());
            var here = grid.board().sceneToLocal(event.getSceneX(), event.getSceneY());
            int step = event.isShiftDown() ? Moving.FINE : Moving.STEP;
            int start = GridMouse.snapped(grid.board().axis().minute(here.getY() - GRIP), step);
            grid.board().day(here.getX()).ifPresent(day -> model.moving().to(day, start));
            grid.board().showPlace();
        } else {
            grid.board().hidePlace();
        }
        event.consume();
    }

    private void giveUp(Press now) {
        press = null;
        now.row().setCursor(null);
        grid.heads().target(null);
    }

    private void released(MouseEvent event) {
        var now = press;
        if (now == null) {
            return;
        }
        giveUp(now);
        if (model.moving().held().get() == null) {
            return;
        }
        var day = head;
        if (day != null) {
            model.moving().cancel();
            model.edits().place(now.row().item(), day);
        } else if (grid.onBoard(event.getSceneX(), event.getSceneY())) {
            model.moving().drop();
        } else {
            model.moving().cancel();
        }
        event.consume();
    }
}
