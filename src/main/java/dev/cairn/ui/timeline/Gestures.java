package dev.cairn.ui.timeline;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** What the pointer does on the sheet: choosing, folding, panning, zooming, moving bars. */
final class Gestures {
    private static final double SLOP = 3;
    private static final double NOTCH = 40;

    private final Sheet sheet;
    private final TimelineViewModel model;
    private final Dragging dragging;
    private final HoverCard card;
    private final Consumer<Row> open;
    private final RowMenu menu;
    private @Nullable Press press;

    /** @param open shows what a row is about, elsewhere */
    Gestures(
            Sheet sheet, TimelineViewModel model, Dragging dragging, HoverCard card, Consumer<Row> open, RowMenu menu) {
        this.sheet = sheet;
        this.model = model;
        this.dragging = dragging;
        this.card = card;
        this.open = open;
        this.menu = menu;
        sheet.setOnMousePressed(this::pressed);
        sheet.setOnMouseDragged(this::dragged);
        sheet.setOnMouseReleased(this::released);
        sheet.setOnMouseMoved(this::moved);
        sheet.setOnMouseExited(event -> {
            card.hide();
            model.hover(null);
        });
        sheet.setOnScroll(this::scrolled);
        sheet.setOnContextMenuRequested(this::menu);
    }

    /** Where the button went down, and where the pointer was last. */
    private record Press(Spot spot, double x, double y, double lastX, double lastY, boolean moving) {
        Press at(double newX, double newY) {
            return new Press(spot, x, y, newX, newY, true);
        }
    }

    private void pressed(MouseEvent event) {
        card.hide();
        sheet.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var spot = Spot.at(event.getX(), event.getY(), model);
        press = new Press(spot, event.getX(), event.getY(), event.getX(), event.getY(), false);
        var line = spot.line();
        if (line == null) {
            return;
        }
        if (spot.part() == Spot.Part.FOLD) {
            model.fold(line, line.fold() == Line.Fold.SHUT);
            press = null;
        } else if (spot.part() != Spot.Part.GROUND) {
            model.select(line.row().id());
        }
        if (event.getClickCount() == 2 && spot.part() != Spot.Part.FOLD && spot.part() != Spot.Part.GROUND) {
            press = null;
            open.accept(line.row());
        }
    }

    private void menu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            menuOfSelected();
        } else if (!dragging.holding()) {
            card.hide();
            var line = Spot.at(event.getX(), event.getY(), model).line();
            if (line != null) {
                model.select(line.row().id());
                menu.show(line.row(), sheet, event.getScreenX(), event.getScreenY());
            }
        }
        event.consume();
    }

    /** Opens the menu of the selected row below its name. */
    void menuOfSelected() {
        card.hide();
        model.selected().ifPresent(line -> {
            var below = sheet.localToScreen(
                    Labels.FOLD + line.depth() * 30.0,
                    model.viewport().sight().y(model.lines().indexOf(line)) + Sight.ROW);
            menu.show(line.row(), sheet, below.getX(), below.getY());
        });
    }

    private void dragged(MouseEvent event) {
        var now = press;
        if (now == null) {
            return;
        }
        boolean far = Math.abs(event.getX() - now.x()) + Math.abs(event.getY() - now.y()) > SLOP;
        if (!now.moving() && !far) {
            return;
        }
        if (!now.moving()) {
            begin(now);
        }
        if (dragging.holding()) {
            dragging.to(model.viewport().sight().day(event.getX()));
        } else if (now.spot().part() != Spot.Part.NAME) {
            model.look(it -> it.pan(now.lastX() - event.getX(), now.lastY() - event.getY()));
        }
        press = now.at(event.getX(), event.getY());
    }

    private void begin(Press from) {
        var line = from.spot().line();
        var part = from.spot().part();
        if (line != null && (part == Spot.Part.BAR || part == Spot.Part.EDGE)) {
            dragging.take(
                    line.row(), part == Spot.Part.EDGE, model.viewport().sight().day(from.x()));
        }
        sheet.setCursor(dragging.holding() ? Cursor.CLOSED_HAND : Cursor.MOVE);
    }

    private void released(MouseEvent event) {
        if (dragging.holding()) {
            dragging.drop();
        }
        press = null;
        sheet.setCursor(Cursor.DEFAULT);
    }

    /** Gives up what the pointer holds. */
    void cancel() {
        dragging.cancel();
        press = null;
        sheet.setCursor(Cursor.DEFAULT);
    }

    private void moved(MouseEvent event) {
        var spot = Spot.at(event.getX(), event.getY(), model);
        var line = spot.line();
        boolean movable = line != null && line.row().movable();
        boolean telling =
                spot.part() == Spot.Part.BAR || spot.part() == Spot.Part.EDGE || spot.part() == Spot.Part.NAME;
        card.over(line != null && telling ? line.row() : null, event.getX(), event.getY());
        model.hover(line == null ? null : line.row().id());
        sheet.setCursor(
                switch (spot.part()) {
                    case FOLD -> Cursor.HAND;
                    case BAR -> movable ? Cursor.OPEN_HAND : Cursor.DEFAULT;
                    case EDGE -> Cursor.H_RESIZE;
                    default -> Cursor.DEFAULT;
                });
    }

    private void scrolled(ScrollEvent event) {
        card.hide();
        double x = event.getX();
        if (event.isShortcutDown()) {
            model.look(it -> it.zoomBy(event.getDeltaY() / NOTCH, x));
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            model.look(it -> it.pan(-event.getDeltaY(), 0));
        } else {
            model.look(it -> it.pan(-event.getDeltaX(), -event.getDeltaY()));
        }
        event.consume();
    }
}
