package dev.cairn.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The keys in force, those of the window and those of the view. */
final class KeyList extends VBox {

    KeyList(String viewTitle, List<KeyHint> ofView) {
        getStyleClass().add("key-list");
        var title = new Label(Messages.text("keys.title"));
        title.getStyleClass().addAll("t15", "semibold");
        var columns = new HBox(48, column(Messages.text("keys.everywhere"), everywhere()));
        if (!ofView.isEmpty()) {
            columns.getChildren().add(column(viewTitle, ofView));
        }
        var close = new Label(Messages.text("keys.close"));
        close.getStyleClass().addAll("t12", "mut");
        getChildren().addAll(title, columns, close);
    }

    private static List<KeyHint> everywhere() {
        return List.of(
                new KeyHint(Messages.text("key.roadmaps"), Messages.text("keys.roadmaps")),
                new KeyHint(Messages.text("key.all"), Messages.text("keys.all")),
                new KeyHint(Messages.text("key.views"), Messages.text("keys.views")),
                new KeyHint(Messages.text("key.palette"), Messages.text("keys.palette")),
                new KeyHint(Messages.text("key.search"), Messages.text("keys.search")),
                new KeyHint(Messages.text("key.undo"), Messages.text("keys.undo")),
                new KeyHint(Messages.text("key.redo"), Messages.text("keys.redo")),
                new KeyHint(Messages.text("key.history"), Messages.text("keys.history")),
                new KeyHint(Messages.text("key.add"), Messages.text("keys.add")),
                new KeyHint(Messages.text("key.hours"), Messages.text("keys.hours")),
                new KeyHint(Messages.text("key.reviews"), Messages.text("keys.reviews")),
                new KeyHint(Messages.text("key.panes"), Messages.text("keys.panes")),
                new KeyHint(Messages.text("key.menu"), Messages.text("keys.menu")),
                new KeyHint(Messages.text("key.remove"), Messages.text("keys.remove")),
                new KeyHint("?", Messages.text("keys.this")));
    }

    private static VBox column(String heading, List<KeyHint> hints) {
        var head = new Label(heading);
        head.getStyleClass().addAll("t11", "mut");
        var grid = new GridPane(24, 8);
        var does = new ColumnConstraints();
        var keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(does, keys);
        for (int i = 0; i < hints.size(); i++) {
            grid.addRow(i, new Label(hints.get(i).does()), keys(hints.get(i).keys()));
        }
        return new VBox(8, head, grid);
    }

    private static Node keys(String keys) {
        var row = new HBox(4);
        row.setAlignment(Pos.CENTER_RIGHT);
        for (String key : keys.split(", ")) {
            var label = new Label(key);
            label.getStyleClass().add("kbd");
            row.getChildren().add(label);
        }
        return row;
    }
}
