package dev.cairn.ui.ways;

import dev.cairn.ui.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A list of which the first few stand there, and the rest when asked for. */
final class FoldedList extends VBox {
    private static final int FEW = 4;

    private final Label head = new Label();
    private final VBox items = new VBox();
    private final Button more = new Button();
    private List<? extends Node> all = List.of();
    private boolean open;

    /** @param id of the button that opens the rest */
    FoldedList(String id) {
        getStyleClass().add("folded");
        head.getStyleClass().addAll("semibold", "t12");
        head.setWrapText(true);
        items.getStyleClass().add("items");
        more.setId(id);
        more.getStyleClass().addAll("quiet", "small");
        more.setOnAction(event -> {
            open = !open;
            fill();
        });
        getChildren().addAll(head, items, more);
    }

    void show(String title, List<? extends Node> nodes) {
        head.setText(title);
        all = nodes;
        fill();
    }

    private void fill() {
        int shown = open || all.size() == FEW + 1 ? all.size() : Math.min(FEW, all.size());
        items.getChildren().setAll(all.subList(0, shown));
        more.setText(open ? Messages.text("ways.fewer") : Messages.text("ways.more", all.size() - shown));
        boolean needed = all.size() > FEW + 1;
        more.setVisible(needed);
        more.setManaged(needed);
    }
}
