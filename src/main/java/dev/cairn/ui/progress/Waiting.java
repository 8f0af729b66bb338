package dev.cairn.ui.progress;

import dev.cairn.ui.Messages;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The outline of figures that are on their way: bones where tiles and charts will be. */
final class Waiting extends Region {
    /** Left, top, width and height, the first and the third in parts of the width. */
    private static final double[][] BONES = {
        {0, 12, 0.12, 12},
        {0, 34, 0.16, 24},
        {0.22, 12, 0.1, 12},
        {0.22, 34, 0.12, 24},
        {0.4, 12, 0.08, 12},
        {0.4, 34, 0.1, 24},
        {0.58, 12, 0.1, 12},
        {0.58, 34, 0.28, 24},
        {0, 112, 0.24, 12},
        {0, 140, 0.64, 220},
        {0.7, 112, 0.18, 12},
        {0.7, 140, 0.3, 220},
        {0, 392, 0.2, 12},
        {0, 420, 0.64, 96},
        {0.7, 392, 0.14, 12},
        {0.7, 420, 0.3, 96}
    };

    Waiting() {
        getStyleClass().add("progress-waiting");
        setAccessibleText(Messages.text("loading"));
        var seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
        for (int i = 0; i < BONES.length; i++) {
            var bone = new Region();
            bone.getStyleClass().add("bone");
            getChildren().add(bone);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = 24;
        double width = getWidth() - 2 * left;
        for (int i = 0; i < BONES.length; i++) {
            var bone = BONES[i];
            getChildren().get(i).resizeRelocate(left + bone[0] * width, bone[1], bone[2] * width, bone[3]);
        }
    }
}
