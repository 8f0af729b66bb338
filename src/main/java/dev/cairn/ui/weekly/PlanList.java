package dev.cairn.ui.weekly;

import dev.cairn.schedule.TaskId;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The list a week is chosen from, by mouse and by keys. The task that is selected stays selected wherever it goes. */
final class PlanList extends ListView<PlanRow> {
    private final PlanViewModel model;
    private @Nullable TaskId dragged;

    PlanList(PlanViewModel model) {
        this.model = model;
        setId("weekly-list");
        getStyleClass().add("plan-week-list");
        setAccessibleText(Messages.text("weekly.list"));
        setMinWidth(Region.USE_PREF_SIZE);
        setCellFactory(list -> new PlanCell(new Actions()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private final class Actions implements PlanActions {
        @Override
        public void toggle(PlanRow.Line line) {
            select(line.task());
            model.toggle(line);
        }

        @Override
        public void move(PlanRow.Line line, int steps) {
            select(line.task());
            model.move(line.task(), steps);
        }

        @Override
        public void drag(TaskId task) {
            dragged = task;
            select(task);
        }

        @Override
        public void dropOn(PlanRow.Line line) {
            var task = dragged;
            dragged = null;
            if (task != null && !task.equals(line.task())) {
                model.moveTo(task, line.task());
            }
        }
    }

    /** What the list chooses for. */
    PlanViewModel model() {
        return model;
    }

    void show(List<PlanRow> rows) {
        var before = selected();
        int place = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        if (before == null || !select(before.task())) {
            select(Math.max(0, place), 1);
        }
    }

    private PlanRow.@Nullable Line selected() {
        return getSelectionModel().getSelectedItem() instanceof PlanRow.Line line ? line : null;
    }

    private boolean select(TaskId task) {
        var place = IntStream.range(0, getItems().size())
                .filter(i -> getItems().get(i) instanceof PlanRow.Line line
                        && line.task().equals(task))
                .findFirst();
        place.ifPresent(this::choose);
        return place.isPresent();
    }

    /** Selects the first task from a place on, in a direction; where there is none, the selection stays. */
    private void select(int from, int step) {
        for (int i = from; i >= 0 && i < getItems().size(); i += step) {
            if (getItems().get(i) instanceof PlanRow.Line) {
                choose(i);
                return;
            }
        }
    }

    private void choose(int place) {
        getSelectionModel().clearAndSelect(place);
        getFocusModel().focus(place);
        reveal(place);
    }

    /** Only as far as it takes: a list that jumps under the eye is hard to follow. */
    private void reveal(int place) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            if (first == null || last == null || place <= first.getIndex() || place >= last.getIndex()) {
                flow.scrollTo(place);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        boolean known = event.isAltDown() ? moved(event) : chosen(event);
        if (known) {
            event.consume();
        }
    }

    private boolean moved(KeyEvent event) {
        var line = selected();
        int steps = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (steps != 0 && line != null && (line.isPicked() || steps < 0 && line.isIn())) {
            model.move(line.task(), steps);
        }
        return steps != 0;
    }

    private boolean chosen(KeyEvent event) {
        var line = selected();
        int place = getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN, J -> select(place + 1, 1);
            case UP, K -> select(place - 1, -1);
            case T -> model.trim();
            case SPACE -> {
                if (line != null) {
                    model.toggle(line);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
