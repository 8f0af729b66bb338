package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Task;
import dev.cairn.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** The points below a task: sub-tasks with their boxes, and plain ones, which can be given boxes. */
final class PointsSection extends Section {
    private PointsSection(Task task, Item item, ChecklistActions actions) {
        super(item.below().isEmpty() ? "checklist.section.points" : "checklist.section.subtasks");
        item.below().forEach(subtask -> add(subtask(subtask, actions)));
        for (String detail : task.details()) {
            var row = new HBox(new Label("•"), text(detail));
            row.getStyleClass().add("point");
            add(row);
        }
        if (!task.details().isEmpty() && task.subtasks().isEmpty()) {
            var tickable = new Button(Messages.text("checklist.do.tickable"));
            tickable.getStyleClass().addAll("small", "quiet");
            tickable.setOnAction(event -> actions.makeTickable(task));
            add(tickable);
        }
    }

    /** Nothing where a task has no points. */
    static Optional<PointsSection> of(Task task, Item item, ChecklistActions actions) {
        return task.details().isEmpty() && item.below().isEmpty()
                ? Optional.empty()
                : Optional.of(new PointsSection(task, item, actions));
    }

    private static HBox subtask(Item subtask, ChecklistActions actions) {
        var box = new TickBox();
        box.show(subtask.box());
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> actions.tick(List.of(subtask)));
        var words = text(subtask.title());
        if (subtask.box() == Box.DONE) {
            words.getStyleClass().add("mut");
        }
        var row = new HBox(box, words);
        row.getStyleClass().add("point");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
