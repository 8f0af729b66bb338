package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Task;
import dev.cairn.ui.HoursInput;
import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What mouse and fields do to rows. */
final class RowGestures {

    /** The part of a row that was hit. */
    enum Where {
        BOX,
        FOLD,
        ROW
    }

    private final ChecklistViewModel model;
    private final ChecklistActions actions;
    private final Runnable focus;

    RowGestures(ChecklistViewModel model, ChecklistActions actions, Runnable focus) {
        this.model = model;
        this.actions = actions;
        this.focus = focus;
    }

    void pressed(Row row, Where where, MouseEvent event) {
        focus.run();
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!model.selection().get().has(row.id())) {
                model.select(Selection.of(row.id()));
            }
            return;
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        switch (where) {
            case BOX -> {
                model.select(Selection.of(row.id()));
                actions.tick(List.of(row.item()));
            }
            case FOLD -> model.fold(row.id(), row.fold() == Row.Fold.SHUT);
            case ROW -> select(row, event);
        }
    }

    private void select(Row row, MouseEvent event) {
        var anchor = model.selection().get().anchor();
        if (event.isShiftDown() && anchor != null && model.indexOf(anchor) >= 0) {
            model.select(Selection.between(model.rows(), model.indexOf(anchor), model.indexOf(row.id())));
        } else if (event.isShortcutDown()) {
            model.select(model.selection().get().toggled(row.id()));
        } else {
            model.select(Selection.of(row.id()));
            if (event.getClickCount() == 2) {
                twice(row);
            }
        }
    }

    private void twice(Row row) {
        if (row.fold() != Row.Fold.LEAF) {
            model.fold(row.id(), row.fold() == Row.Fold.SHUT);
        } else if (row.item().node() instanceof Task) {
            model.edit(row.id(), Editing.What.RENAME);
        }
    }

    /**
     * Takes what was typed into a field.
     *
     * @param entered whether it was entered, and the focus goes back to the rows
     * @return whether it could be understood
     */
    boolean keep(Editing.What what, Row row, String typed, boolean entered) {
        switch (what) {
            case RENAME -> {
                model.endEditing();
                actions.rename(row.id().key(), typed);
            }
            case ADD -> {
                if (entered) {
                    actions.add(typed);
                } else {
                    actions.addLast(typed);
                }
            }
            case HOURS -> {
                var minutes = HoursInput.parse(typed);
                if (minutes.isEmpty() && !typed.isBlank()) {
                    return !entered && dropped();
                }
                model.endEditing();
                actions.reestimate(row.id().key(), minutes.orElse(null));
            }
        }
        if (entered && model.editing().get() == null) {
            focus.run();
        }
        return true;
    }

    private boolean dropped() {
        model.endEditing();
        return true;
    }

    void drop() {
        model.endEditing();
        focus.run();
    }
}
