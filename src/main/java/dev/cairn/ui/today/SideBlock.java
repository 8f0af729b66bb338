package dev.cairn.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the right column: a heading, something beside it, and what stands below. */
class SideBlock extends VBox {
    private final Label aside = new Label();

    SideBlock(String id, String heading) {
        setId(id);
        getStyleClass().add("side-block");
        var title = new Label(heading);
        title.getStyleClass().add("semibold");
        title.setMinWidth(USE_PREF_SIZE);
        aside.getStyleClass().addAll("t12", "mut");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, title, space, aside);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(head);
        managedProperty().bind(visibleProperty());
    }

    final Label aside() {
        return aside;
    }

    static Label wrapped(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    final void add(Node... nodes) {
        getChildren().addAll(nodes);
    }
}
