package dev.cairn.ui.ways;

import dev.cairn.ui.Messages;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The outline of columns that are on their way. */
final class Bones extends HBox {
    private static final double[] HEIGHTS = {16, 12, 12, 28, 12, 12, 12, 96, 32};

    Bones(int columns) {
        super(48);
        setPadding(new Insets(24));
        setAccessibleText(Messages.text("loading"));
        for (int i = 0; i < columns; i++) {
            var column = new VBox(12);
            HBox.setHgrow(column, Priority.ALWAYS);
            for (double height : HEIGHTS) {
                var bone = new Region();
                bone.getStyleClass().add("bone");
                bone.setMinHeight(height);
                bone.setMaxWidth(height == 28 ? 160 : 280);
                column.getChildren().add(bone);
            }
            getChildren().add(column);
        }
    }
}
