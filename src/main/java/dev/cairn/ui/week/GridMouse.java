package dev.cairn.ui.week;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** What the pointer does on the board: ticking, choosing, moving, making longer. */
final class GridMouse {
    private static final double SLOP = 4;

    private final WeekViewModel model;
    private final Grid grid;
    private final Board board;
    private final Consumer<Card> open;
    private final BiConsumer<Card, Node> menu;
    private @Nullable Press press;

    /**
     * Where the button went down.
     *
     * @param grip how many minutes below its beginning the card was taken
     */
    private record Press(SessionCard card, double x, double y, double grip, boolean edge, boolean moving) {
        Press moved() {
            return new Press(card, x, y, grip, edge, true);
        }
    }

    GridMouse(WeekViewModel model, Grid grid, Consumer<Card> open, BiConsumer<Card, Node> menu) {
        this.model = model;
        this.grid = grid;
        this.open = open;
        this.menu = menu;
        board = grid.board();
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        board.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        board.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        model.moving().held().subscribe(held -> {
            if (held == null) {
                board.setCursor(Cursor.DEFAULT);
            }
        });
    }

    private void pressed(MouseEvent event) {
        var card = grid.session(event.getTarget()).orElse(null);
        press = null;
        if (card == null) {
            model.moving().drop();
            return;
        }
        model.selected().set(card.card().id());
        card.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (card.isBox(event.getTarget())) {
            model.edits().tick(card.card());
        } else if (event.getClickCount() == 2) {
            model.moving().cancel();
            open.accept(card.card());
        } else {
            double y = card.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            double minute = board.axis().minute(local(event));
            press = new Press(
                    card,
                    event.getSceneX(),
                    event.getSceneY(),
                    minute - card.card().session().start(),
                    card.isEdge(y),
                    false);
        }
        event.consume();
    }

    private double local(MouseEvent event) {
        return board.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    }

    private void dragged(MouseEvent event) {
        var now = press;
        if (now == null) {
            return;
        }
        boolean far = Math.abs(event.getSceneX() - now.x()) + Math.abs(event.getSceneY() - now.y()) > SLOP;
        if (!now.moving()) {
            if (!far) {
                return;
            }
            press = now.moved();
            if (!model.moving().take(now.card().card())) {
                press = null;
                return;
            }
            board.setCursor(now.edge() ? Cursor.V_RESIZE : Cursor.CLOSED_HAND);
        }
        if (model.moving().held().get() == null) {
            press = null;
            return;
        }
        grid.revealPointer(event.getSceneY());
        int step = event.isShiftDown() ? Moving.FINE : Moving.STEP;
        double minute = board.axis().minute(local(event));
        if (now.edge()) {
            int start = now.card().card().session().start();
            model.moving().length(snapped(minute, step) - start);
        } else {
            double x = board.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            board.day(x).ifPresent(day -> model.moving().to(day, snapped(minute - now.grip(), step)));
        }
        event.consume();
    }

    static int snapped(double minute, int step) {
        return (int) Math.rint(minute / step) * step;
    }

    private void released(MouseEvent event) {
        var now = press;
        press = null;
        if (now != null && now.moving()) {
            model.moving().drop();
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        var card = grid.session(event.getTarget()).orElse(null);
        boolean movable = card != null && card.card().movable();
        boolean edge = card != null
                && card.isEdge(
                        card.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
        board.setCursor(
                card == null || !movable
                        ? Cursor.DEFAULT
                        : card.isBox(event.getTarget()) ? Cursor.HAND : edge ? Cursor.V_RESIZE : Cursor.OPEN_HAND);
    }

    private void menu(ContextMenuEvent event) {
        grid.session(event.isKeyboardTrigger() ? board.getScene().getFocusOwner() : event.getTarget())
                .ifPresent(card -> {
                    model.selected().set(card.card().id());
                    menu.accept(card.card(), card);
                    event.consume();
                });
    }
}
