package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A row of the tree with what the mouse does to it, and the field to type into while it is renamed, added or estimated. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final ChecklistViewModel model;
    private final RowGestures gestures;
    private final RowPane pane = new RowPane();
    private @Nullable RowField field;

    RowCell(ChecklistViewModel model, RowGestures gestures) {
        this.model = model;
        this.gestures = gestures;
        getStyleClass().add("checklist-row");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        var whence = Tips.of("");
        whence.setOnShowing(event -> whence.setText(whence()));
        pane.hours.setTooltip(whence);
        model.selection().addListener((property, before, now) -> choose());
        model.editing().addListener((property, before, now) -> edit());
        model.sieve().addListener((property, before, now) -> repaint());
        model.planned().addListener((property, before, now) -> repaint());
        model.spent().addListener((property, before, now) -> repaint());
        model.linked().addListener((property, before, now) -> repaint());
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            if (getGraphic() != pane) {
                setGraphic(pane);
            }
            repaint();
        }
        choose();
        edit();
    }

    private void repaint() {
        var row = getItem();
        if (row != null && !isEmpty()) {
            var planned = model.planned().get();
            var spent = model.spent().get();
            boolean linked = model.linked().get().contains(row.id().key());
            pane.show(row, model.words(), planned, spent);
            pane.showLinked(linked);
            var spoken = Wording.spoken(row, planned, spent);
            setAccessibleText(linked ? Messages.text("checklist.linked.spoken", spoken) : spoken);
        }
    }

    /** Where the hours in the row come from; how much is done of how much, where they are a sum. */
    private String whence() {
        var row = getItem();
        var roadmap = model.roadmap().get();
        if (row == null || roadmap == null) {
            return "";
        }
        var known =
                ItemFacts.whence(roadmap.about(), row.item(), model.selecting().above(row.id()));
        return known.isEmpty()
                ? Messages.text("checklist.hours.sum", Wording.hours(row.item().sums()))
                : known;
    }

    private void choose() {
        var row = getItem();
        var selection = model.selection().get();
        pseudoClassStateChanged(CHOSEN, row != null && selection.has(row.id()));
        pseudoClassStateChanged(LEAD, row != null && row.id().equals(selection.lead()));
    }

    private void edit() {
        var editing = model.editing().get();
        var row = getItem();
        boolean here = editing != null && row != null && editing.row().equals(row.id());
        if (!here) {
            if (field != null) {
                pane.close(field);
                field = null;
            }
        } else if (field == null || field.what() != editing.what()) {
            field = new RowField(editing.what(), row, gestures);
            pane.open(field);
        }
    }

    private void pressed(MouseEvent event) {
        var row = getItem();
        if (row == null || isEmpty() || event.getTarget() instanceof TextField) {
            return;
        }
        gestures.pressed(row, where(event), event);
    }

    private RowGestures.Where where(MouseEvent event) {
        if (pane.box.isVisible() && pane.box.contains(pane.box.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            return RowGestures.Where.BOX;
        }
        return pane.fold.isVisible() && pane.fold.contains(pane.fold.sceneToLocal(event.getSceneX(), event.getSceneY()))
                ? RowGestures.Where.FOLD
                : RowGestures.Where.ROW;
    }
}
