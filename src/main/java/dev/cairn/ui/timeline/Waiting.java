package dev.cairn.ui.timeline;

import dev.cairn.ui.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The outline of a timeline that is on its way: bones where names and bars will be. */
final class Waiting extends VBox {
    private static final double[] NAMES = {180, 210, 150, 170, 140, 160, 200, 150, 190, 170, 140, 180};
    private static final double[] BARS = {120, 190, 40, 46, 60, 44, 52, 40, 150, 60, 48, 90};

    Waiting() {
        getStyleClass().add("timeline-waiting");
        setAccessibleText(Messages.text("loading"));
        double start = 40;
        for (int i = 0; i < NAMES.length; i++) {
            var name = bone(NAMES[i], 12);
            var bar = bone(BARS[i], 10);
            HBox.setMargin(bar, new Insets(0, 0, 0, Sight.WIDE_LABELS - NAMES[i] - 30 + start));
            var row = new HBox(name, bar);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("waiting-row");
            getChildren().add(row);
            start += BARS[i] * 0.6;
        }
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
