package dev.cairn.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The outline of a list that is on its way: bars where its words will be. */
final class Skeleton extends VBox {
    private static final double[] WIDTHS = {260, 340, 200, 280, 240, 320, 180, 300, 220, 260, 340, 200, 280};
    private static final int[] LEVELS = {0, 0, 1, 1, 1, 2, 2, 2, 1, 1, 0, 1, 1};

    Skeleton() {
        getStyleClass().add("skeleton");
        setAccessibleText(Messages.text("loading"));
        for (int i = 0; i < WIDTHS.length; i++) {
            getChildren().add(row(WIDTHS[i], LEVELS[i]));
        }
    }

    private static HBox row(double width, int level) {
        var indent = new Region();
        indent.setMinWidth(20.0 * level);
        var row = new HBox(8, indent, bone(16, 16), bone(width, 12));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("skeleton-row");
        return row;
    }

    private static Region bone(double width, double height) {
        var bone = new Region();
        bone.getStyleClass().add("bone");
        bone.setMinSize(0, height);
        bone.setPrefSize(width, height);
        bone.setMaxHeight(height);
        return bone;
    }
}
