package dev.cairn.ui.ways;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Extra;
import dev.cairn.schedule.repair.Repair;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tasks that would be skipped, each with a box to keep it. */
final class DroppedList extends VBox {
    private final FoldedList list = new FoldedList("trim-dropped-more");
    private final Map<Key, CheckBox> boxes = new HashMap<>();
    private final BiConsumer<Key, Boolean> keep;

    /** @param keep told of a task, and whether it stays */
    DroppedList(BiConsumer<Key, Boolean> keep) {
        this.keep = keep;
        getChildren().add(list);
    }

    void show(Repair.Trim trim) {
        var here = trim.offered().stream().map(Extra::task).toList();
        boxes.keySet().retainAll(here);
        var rows = new ArrayList<HBox>();
        for (Extra extra : trim.offered()) {
            // The same box for the same task, so that the focus stays where it was.
            var box = boxes.computeIfAbsent(extra.task(), key -> box(extra));
            box.setSelected(trim.dropped().contains(extra));
            rows.add(row(extra, box));
        }
        list.show(
                trim.offered().isEmpty()
                        ? Messages.text("ways.trim.none")
                        : Messages.text("ways.trim.list", trim.dropped().size()),
                rows);
    }

    private CheckBox box(Extra extra) {
        var box = new CheckBox();
        box.setId("drop-" + extra.task().value());
        box.setAccessibleText(Messages.text("ways.trim.box", extra.title()));
        box.setOnAction(event -> keep.accept(extra.task(), !box.isSelected()));
        return box;
    }

    private static HBox row(Extra extra, CheckBox box) {
        var words = WayColumn.row(
                extra.title(),
                Messages.text("ways.trim.why", RoadmapText.heading(extra.module()), reason(extra.reason())));
        words.setOnMouseClicked(event -> box.fire());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var hours = new Label(WayText.hours(extra.minutes()));
        hours.getStyleClass().addAll("t12", "mut");
        hours.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, box, words, hours);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("drop-row");
        return row;
    }

    private static String reason(Extra.Reason reason) {
        return switch (reason) {
            case RESOURCE -> Messages.text("ways.trim.resource");
            case CALLED_OPTIONAL -> Messages.text("ways.trim.optional");
            case MORE_PRACTICE -> Messages.text("ways.trim.practice");
        };
    }
}
