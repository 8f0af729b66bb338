package dev.cairn.ui.weekly;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list a week is chosen from: a box, the task and where it belongs, its hours and its day. */
final class PlanCell extends ListCell<PlanRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop");

    private final PlanActions actions;
    private final CheckBox box = new CheckBox();
    private final Region mark = new Region();
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label hours = new Label();
    private final Label when = new Label();
    private final Button up = button(Feather.CHEVRON_UP, "weekly.up");
    private final Button down = button(Feather.CHEVRON_DOWN, "weekly.down");
    private final HBox task;
    private final Label head = new Label();
    private final Label hint = new Label();
    private final HBox heading = new HBox(8, head, hint);

    PlanCell(PlanActions actions) {
        this.actions = actions;
        getStyleClass().add("plan-week-cell");
        // As wide as the list, whatever its words: those are cut, the list does not scroll sideways.
        setPrefWidth(0);
        box.setFocusTraversable(false);
        box.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("owner-mark");
        title.getStyleClass().addAll("medium", "title");
        place.getStyleClass().addAll("t12", "mut");
        hours.getStyleClass().add("mut");
        when.getStyleClass().add("t12");
        head.getStyleClass().addAll("t12", "mut");
        hint.getStyleClass().addAll("t12", "sub");
        heading.setAlignment(Pos.BOTTOM_LEFT);
        heading.getStyleClass().add("heading");
        var words = new VBox(line(title, hours), line(place, when));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var moves = new VBox(up, down);
        moves.getStyleClass().add("moves");
        moves.setAlignment(Pos.CENTER);
        moves.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        task = new HBox(12, box, mark, words, moves);
        task.setAlignment(Pos.CENTER_LEFT);
        task.getStyleClass().add("task");
        box.setOnAction(event -> onLine(actions::toggle));
        up.setOnAction(event -> onLine(it -> actions.move(it, -1)));
        down.setOnAction(event -> onLine(it -> actions.move(it, 1)));
        listenToDrags();
    }

    /** Words, which are cut where there is no room, and a figure, which is not. */
    private static HBox line(Label words, Label figure) {
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        figure.setMinWidth(USE_PREF_SIZE);
        return new HBox(12, words, figure);
    }

    private static Button button(Feather icon, String name) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("icon-button", "small");
        button.setFocusTraversable(false);
        button.setAccessibleText(Messages.text(name));
        return button;
    }

    private void onLine(Consumer<PlanRow.Line> use) {
        if (getItem() instanceof PlanRow.Line line) {
            use.accept(line);
        }
    }

    private void listenToDrags() {
        setOnDragDetected(event -> onLine(it -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                actions.drag(it.task());
                startFullDrag();
                event.consume();
            }
        }));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> drop(true));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> drop(false));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            drop(false);
            onLine(actions::dropOn);
        });
    }

    private void drop(boolean here) {
        pseudoClassStateChanged(ABOVE, here && getItem() instanceof PlanRow.Line line && line.isPicked());
    }

    @Override
    protected void updateItem(@Nullable PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, row instanceof PlanRow.Head);
        pseudoClassStateChanged(OUT, row instanceof PlanRow.Line line && !line.isIn());
        pseudoClassStateChanged(ABOVE, false);
        setText(null);
        switch (row) {
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
            case PlanRow.Head it -> {
                head.setText(it.title());
                hint.setText(it.hint());
                setGraphic(heading);
                setAccessibleText(it.title());
            }
            case PlanRow.Line it -> show(it);
        }
    }

    private void show(PlanRow.Line line) {
        box.setSelected(line.isIn());
        box.setAccessibleText(Messages.text("weekly.box"));
        mark.getStyleClass().setAll("owner-mark", "p" + line.hue());
        title.setText(line.title());
        place.setText(line.place());
        hours.setText(Messages.text("weekly.hours", RoadmapText.number(line.minutes())));
        when.setText(line.when());
        when.getStyleClass().setAll("label", "t12", line.late() ? "att" : "mut");
        up.setDisable(line.kind() == PlanRow.Kind.NEXT);
        down.setDisable(!line.isPicked());
        setGraphic(task);
        setAccessibleText(Messages.text(
                "weekly.row.spoken",
                line.title(),
                RoadmapText.number(line.minutes()),
                Messages.text(line.isIn() ? "weekly.row.in" : "weekly.row.out"),
                line.when()));
    }
}
