package dev.cairn.ui;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Where something good is said for a few seconds. It asks nothing, takes no focus, and lets the mouse through. */
final class MomentPlace extends StackPane {
    private static final Duration TO_READ = Duration.seconds(8);
    private static final Duration FADE = Duration.millis(180);

    private final PauseTransition rest = new PauseTransition(TO_READ);

    MomentPlace() {
        setId("moment-place");
        setMouseTransparent(true);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPadding(new Insets(0, 24, 44, 0));
        rest.setOnFinished(event -> getChildren().clear());
    }

    /** Shows a line in place of whatever was said before. */
    void tell(Region line) {
        line.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(line);
        if (!Platform.getPreferences().isReducedMotion()) {
            line.setOpacity(0);
            var fade = new FadeTransition(FADE, line);
            fade.setToValue(1);
            fade.play();
        }
        rest.playFromStart();
        line.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
