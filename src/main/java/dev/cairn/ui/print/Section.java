package dev.cairn.ui.print;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the column of choices: a heading, and rows of a name and its control. */
class Section extends VBox {

    Section(String title) {
        getStyleClass().add("print-section");
        var heading = new Label(title);
        heading.getStyleClass().add("semibold");
        getChildren().add(heading);
    }

    /** Adds rows at the end. */
    final void rows(Node... rows) {
        getChildren().addAll(rows);
    }

    /** A name before its control. */
    static HBox row(String name, Node... controls) {
        var label = new Label(name);
        label.getStyleClass().addAll("mut", "print-name");
        var row = new HBox(8, label);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Node control : controls) {
            row.getChildren().add(control);
            if (controls.length == 1 && control instanceof Region region && !(control instanceof HBox)) {
                HBox.setHgrow(region, Priority.ALWAYS);
                region.setMaxWidth(Double.MAX_VALUE);
                region.setMinWidth(0);
            }
        }
        return row;
    }

    /** A sentence that may take several lines. */
    static Label sentence(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("t12", "mut");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Shows a row, or takes no room for it. */
    static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
