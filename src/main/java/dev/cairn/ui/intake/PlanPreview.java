package dev.cairn.ui.intake;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan that was found: its phases and their modules, with weeks, hours and how many tasks they hold. */
final class PlanPreview extends VBox {

    PlanPreview(Roadmap roadmap) {
        getStyleClass().add("plan-preview");
        var rows = new ListView<PlanRow>();
        rows.getStyleClass().addAll("plan-rows", "edge-to-edge");
        rows.setAccessibleText(Messages.text("intake.plan"));
        rows.setFixedCellSize(28);
        rows.setCellFactory(list -> new Cell());
        rows.getItems().setAll(PlanRow.of(roadmap));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(columns(), rows);
    }

    private static HBox columns() {
        var head = new HBox(
                grow(new Label(Messages.text("intake.plan"))),
                column(new Label(Messages.text("column.weeks")), "weeks"),
                column(new Label(Messages.text("column.hours")), "hours"),
                column(new Label(Messages.text("column.tasks")), "tasks"));
        head.getStyleClass().addAll("plan-head", "t11");
        return head;
    }

    private static Label grow(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label column(Label label, String name) {
        label.getStyleClass().addAll("column", name);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static final class Cell extends ListCell<PlanRow> {
        private final Region square = new Region();
        private final Label label = new Label();
        private final Label title = new Label();
        private final Label weeks = column(new Label(), "weeks");
        private final Label hours = column(new Label(), "hours");
        private final Label tasks = column(new Label(), "tasks");
        private final HBox line = new HBox(8, square, label, grow(title), weeks, hours, tasks);

        Cell() {
            getStyleClass().add("plan-cell");
            square.getStyleClass().add("phase-square");
            square.managedProperty().bind(square.visibleProperty());
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.getStyleClass().add("mut");
            label.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            label.setText(row.phase() ? "" : row.label());
            title.setText(row.phase() && !row.label().isEmpty() ? row.label() + " · " + row.title() : row.title());
            title.getStyleClass().removeAll("semibold", "medium");
            title.getStyleClass().add(row.phase() ? "semibold" : "medium");
            square.setVisible(row.hue() > 0);
            square.getStyleClass().setAll("phase-square", "p" + row.hue());
            line.setStyle(row.phase() ? "" : "-fx-padding: 0 0 0 20;");
            weeks.setText(row.weeks());
            hours.setText(row.hours());
            tasks.setText(Messages.text("number", row.tasks()));
            setGraphic(line);
            setAccessibleText(Messages.text(
                    "intake.row", (row.label() + " " + row.title()).strip(), row.weeks(), row.hours(), row.tasks()));
        }
    }
}
