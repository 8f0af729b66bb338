package dev.cairn.ui.today;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading and rows below it. Rows stay while there is something for them to show, so that the focus stays too. */
final class LineList extends VBox {
    private final TodayActions actions;
    private final Label heading = new Label();
    private final Label aside = new Label();
    private final Region space = new Region();
    private final HBox head;
    private final VBox rows = new VBox();

    LineList(TodayActions actions, String id) {
        this.actions = actions;
        setId(id);
        getStyleClass().add("line-list");
        heading.getStyleClass().add("semibold");
        heading.setMinWidth(USE_PREF_SIZE);
        aside.getStyleClass().addAll("t12", "mut");
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(12, heading, space, aside);
        head.getStyleClass().add("list-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, rows);
        managedProperty().bind(visibleProperty());
    }

    void head(String text, String besides, Node... actions) {
        heading.setText(text);
        aside.setText(besides);
        head.getChildren().setAll(heading, space, aside);
        head.getChildren().addAll(actions);
        head.setAlignment(actions.length == 0 ? Pos.BASELINE_LEFT : Pos.CENTER_LEFT);
    }

    /** As many rows as asked for, for the caller to fill. */
    List<LineRow> rows(int count) {
        while (rows.getChildren().size() > count) {
            rows.getChildren().removeLast();
        }
        while (rows.getChildren().size() < count) {
            rows.getChildren().add(new LineRow(actions));
        }
        return rows();
    }

    List<LineRow> rows() {
        return rows.getChildren().stream().map(LineRow.class::cast).toList();
    }

    void show(List<Line> lines) {
        var shown = rows(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            shown.get(i).show(lines.get(i));
        }
        setVisible(!lines.isEmpty());
    }
}
