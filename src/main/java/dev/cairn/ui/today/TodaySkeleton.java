package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The outline of a day that is on its way. */
final class TodaySkeleton extends VBox {
    private static final double[] ROWS = {300, 240, 280, 200};

    TodaySkeleton() {
        getStyleClass().add("today-skeleton");
        setId("today-loading");
        setAccessibleText(Messages.text("loading"));
        getChildren().addAll(bone(200, 24), bone(632, 4), bone(632, 144));
        for (double width : ROWS) {
            getChildren().add(bone(width, 14));
        }
    }

    private static Region bone(double width, double height) {
        var bone = new Region();
        bone.getStyleClass().add("bone");
        bone.setMinSize(0, height);
        bone.setPrefSize(width, height);
        bone.setMaxSize(width, height);
        return bone;
    }
}
