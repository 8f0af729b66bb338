package dev.cairn.ui.hours;

import dev.cairn.ui.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A part of the right side: a heading and rows, drawn anew when what they show has changed. */
class Section extends VBox {
    private final VBox rows = new VBox(8);

    Section(String title) {
        getStyleClass().add("section");
        var heading = new Label(title);
        heading.getStyleClass().add("semibold");
        rows.setFillWidth(true);
        getChildren().addAll(heading, rows);
    }

    /** Shows these rows; the focus stays on the control of the same id. */
    final void fill(List<? extends Node> newRows) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        var id = owner != null && isBelow(owner) ? owner.getId() : null;
        rows.getChildren().setAll(newRows);
        if (id != null) {
            var same = rows.lookup("#" + id);
            var next = same == null ? rows.lookup(".button") : same;
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    private boolean isBelow(Node node) {
        for (var it = node; it != null; it = it.getParent()) {
            if (it == rows) {
                return true;
            }
        }
        return false;
    }

    static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label hint(String text) {
        var label = line(text);
        label.getStyleClass().addAll("t12", "mut");
        return label;
    }

    /** A sentence about something that is not as the learner may think. */
    static Label told(String text) {
        var label = line(text);
        label.getStyleClass().addAll("t12", "att");
        return label;
    }

    /** What takes the room, and what stands at the right of it. */
    static HBox row(Node first, Node... others) {
        var row = new HBox(8, first);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(first, Priority.ALWAYS);
        if (first instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setMinWidth(0);
        }
        for (Node other : others) {
            if (other instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            row.getChildren().add(other);
        }
        return row;
    }

    static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    static Button icon(String id, Feather sign, String does, Runnable action) {
        var button = new Button(null, Icons.of(sign));
        button.setId(id);
        button.getStyleClass().addAll("icon-button", "small");
        button.setAccessibleText(does);
        button.setTooltip(dev.cairn.ui.Tips.of(does));
        button.setOnAction(event -> action.run());
        return button;
    }
}
