package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Task;
import dev.cairn.ui.KeyHint;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard does in the rows. */
final class ChecklistKeys {
    private final ChecklistViewModel model;
    private final RowWalk walk;
    private final ChecklistActions actions;
    private final DetailPane detail;
    private final Runnable planFor;
    private final IntSupplier page;

    /**
     * @param detail is written a note in, and offers links
     * @param planFor asks for the day to plan what is selected for
     * @param page tells how many rows are in sight
     */
    ChecklistKeys(
            ChecklistViewModel model, ChecklistActions actions, DetailPane detail, Runnable planFor, IntSupplier page) {
        this.model = model;
        walk = new RowWalk(model);
        this.actions = actions;
        this.detail = detail;
        this.planFor = planFor;
        this.page = page;
    }

    /** The keys in force in the rows. */
    static List<KeyHint> hints() {
        return List.of(
                new KeyHint("↑ ↓, J K", Messages.text("checklist.key.walk")),
                new KeyHint("Shift ↑ ↓", Messages.text("checklist.key.extend")),
                new KeyHint("Space", Messages.text("checklist.key.tick")),
                new KeyHint("X", Messages.text("checklist.key.skip")),
                new KeyHint("E, F2", Messages.text("checklist.key.rename")),
                new KeyHint("N", Messages.text("checklist.key.note")),
                new KeyHint("H", Messages.text("checklist.key.hours")),
                new KeyHint("T", Messages.text("checklist.key.timer")),
                new KeyHint("P", Messages.text("checklist.key.plan")),
                new KeyHint("L", Messages.text("checklist.key.link")),
                new KeyHint("← →, + −", Messages.text("checklist.key.fold")),
                new KeyHint("Ins, Ctrl N", Messages.text("checklist.key.add")),
                new KeyHint("Ctrl Shift N", Messages.text("checklist.key.heading")),
                new KeyHint("Alt ↑ ↓", Messages.text("checklist.key.move")),
                new KeyHint("Del", Messages.text("checklist.key.delete")));
    }

    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || model.rows().isEmpty()) {
            return;
        }
        boolean taken = event.isAltDown()
                ? moved(event)
                : event.isShortcutDown() ? withShortcut(event) : walked(event) || done(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean moved(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (!up && event.getCode() != KeyCode.DOWN) {
            return false;
        }
        model.selecting().lead().ifPresent(row -> actions.move(row.item(), up));
        return true;
    }

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case N -> {
                if (event.isShiftDown()) {
                    actions.beginHeading();
                } else {
                    actions.beginTask();
                }
            }
            case A ->
                model.select(Selection.between(model.rows(), 0, model.rows().size() - 1));
            case HOME -> walk.toFirst(event.isShiftDown());
            case END -> walk.toLast(event.isShiftDown());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walked(KeyEvent event) {
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case UP, K -> walk.by(-1, extend);
            case DOWN, J -> walk.by(1, extend);
            case PAGE_UP -> walk.by(-page.getAsInt(), extend);
            case PAGE_DOWN -> walk.by(page.getAsInt(), extend);
            case HOME -> walk.toFirst(extend);
            case END -> walk.toLast(extend);
            case LEFT, SUBTRACT, MINUS -> walk.fold();
            case RIGHT, ADD, PLUS, EQUALS -> walk.open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean done(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> actions.tick(model.selecting().items());
            case X -> actions.skip(model.selecting().items());
            case E, F2 -> edit(Editing.What.RENAME);
            case H -> edit(Editing.What.HOURS);
            case N -> detail.writeNote();
            case L -> detail.link();
            case T -> model.selecting().lead().map(Row::item).ifPresent(actions::timer);
            case P -> planFor.run();
            case INSERT -> actions.beginTask();
            case DELETE -> actions.delete(model.selecting().items());
            case ESCAPE -> {
                return false;
            }
            default -> {
                return event.getCode() == KeyCode.ENTER && toggleLead();
            }
        }
        return true;
    }

    private boolean toggleLead() {
        model.selecting().lead().ifPresent(row -> {
            if (row.fold() != Row.Fold.LEAF) {
                model.fold(row.id(), row.fold() == Row.Fold.SHUT);
            }
        });
        return true;
    }

    /** Opens a field in the lead's row, where there is something of that sort to change. */
    void edit(Editing.What what) {
        model.selecting()
                .lead()
                .filter(row -> what == Editing.What.RENAME
                        ? row.item().node() != null
                        : row.item().node() instanceof Module
                                || row.item().node() instanceof Task task
                                        && task.subtasks().isEmpty())
                .ifPresent(row -> model.edit(row.id(), what));
    }
}
