package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** The rows and the heads of their columns. Only rows in sight are drawn. */
final class ChecklistTree extends BorderPane {
    private static final double ROW_HEIGHT = 28;

    private final ChecklistViewModel model;
    private final ListView<Row> list;
    private final ColumnHeads heads = new ColumnHeads();

    ChecklistTree(ChecklistViewModel model, RowGestures gestures, ChecklistKeys keys, RowMenu menu) {
        this.model = model;
        list = new ListView<>(model.rows());
        list.getStyleClass().add("checklist-rows");
        // All rows are of one height: that is what lets a hundred thousand of them scroll.
        heads.scale().subscribe(scale -> list.setFixedCellSize(Math.rint(ROW_HEIGHT * scale.doubleValue())));
        // What is selected is the model's: it goes by what rows stand for, not by where they are.
        list.setSelectionModel(null);
        list.setCellFactory(view -> new RowCell(model, gestures));
        list.setAccessibleText(Messages.text("checklist.rows"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        // Shown by hand: a menu that belongs to a control makes its keys count in the whole window.
        list.setOnContextMenuRequested(event -> {
            if (!model.selection().get().chosen().isEmpty()) {
                menu.menu().show(list, event.getScreenX(), event.getScreenY());
            }
        });
        list.setPlaceholder(new NothingFits(model));
        setTop(heads);
        setCenter(list);
        model.selection().addListener((property, before, now) -> follow());
        model.sieve().addListener((property, before, now) -> heads.fitting(model));
        model.roadmap().addListener((property, before, now) -> heads.fitting(model));
        model.planned().addListener((property, before, now) -> heads.planned(now.known()));
        list.skinProperty().addListener((property, before, now) -> watchScrollBar());
    }

    private void watchScrollBar() {
        list.applyCss();
        for (Node node : list.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                heads.besides(bar);
            }
        }
    }

    /** Keeps the lead in sight, and tells the screen reader where it is. */
    private void follow() {
        var lead = model.selection().get().lead();
        int index = lead == null ? -1 : model.indexOf(lead);
        if (index < 0) {
            return;
        }
        list.getFocusModel().focus(index);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    /** Moves the keyboard focus to the rows, and gives it one in sight to begin with. */
    void focusRows() {
        focusList();
        if (model.selection().get().lead() == null && !model.rows().isEmpty()) {
            model.select(Selection.of(
                    model.rows().get(Math.min(top(), model.rows().size() - 1)).id()));
        }
    }

    /** Moves the keyboard focus to the rows and leaves the selection alone: where a mouse points, nothing may move. */
    void focusList() {
        list.requestFocus();
    }

    /** How many rows are in sight. */
    int page() {
        return Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()) - 1);
    }

    /** Where the lead is on the screen; empty where it is out of sight. */
    Optional<Bounds> leadOnScreen() {
        return model.selecting()
                .lead()
                .flatMap(row -> list.lookupAll(".checklist-row").stream()
                        .filter(node -> node instanceof RowCell cell && row.equals(cell.getItem()))
                        .findFirst())
                .map(cell -> cell.localToScreen(cell.getLayoutBounds()));
    }

    /** The index of the first row in sight. */
    int top() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }

    void scrollTo(int index) {
        list.scrollTo(index);
    }
}
