package dev.cairn.ui.checklist;

import dev.cairn.ui.Messages;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Rows without words, while a roadmap is on its way. Stays unseen for a moment, so that what comes at once does not flicker. */
final class Skeleton extends VBox {
    private static final Duration UNSEEN = Duration.millis(150);
    private static final double[] WIDTHS = {240, 320, 200, 260, 180, 280, 220, 300, 190, 250, 210, 270};

    Skeleton() {
        getStyleClass().add("checklist-skeleton");
        setAccessibleText(Messages.text("checklist.loading"));
        for (int i = 0; i < WIDTHS.length; i++) {
            var line = new Region();
            line.getStyleClass().add("bone");
            line.setMaxWidth(WIDTHS[i]);
            line.setTranslateX(i == 0 || i == 6 ? 0 : Columns.INDENT);
            getChildren().add(line);
        }
        setOpacity(0);
        var appear = new Timeline(new KeyFrame(UNSEEN, event -> setOpacity(1)));
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                appear.stop();
            } else {
                appear.play();
            }
        });
    }
}
