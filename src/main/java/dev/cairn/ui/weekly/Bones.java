package dev.cairn.ui.weekly;

import dev.cairn.ui.Messages;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The outline of a page that is on its way. */
final class Bones extends HBox {
    private static final double[] HEIGHTS = {16, 28, 12, 28, 12, 28, 12, 28, 12, 28};

    Bones() {
        super(48);
        setPadding(new Insets(24));
        setAccessibleText(Messages.text("loading"));
        for (int i = 0; i < 2; i++) {
            var column = new VBox(12);
            HBox.setHgrow(column, Priority.ALWAYS);
            for (double height : HEIGHTS) {
                var bone = new Region();
                bone.getStyleClass().add("bone");
                bone.setMinHeight(height);
                bone.setMaxWidth(height == 12 ? 240 : 400);
                column.getChildren().add(bone);
            }
            getChildren().add(column);
        }
    }
}
