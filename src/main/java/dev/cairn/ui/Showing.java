package dev.cairn.ui;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** One thing at a time: what there is to show, or what stands in for it. The outline of what is on its way shows only once that takes long. */
public final class Showing extends StackPane {
    private static final Duration BEFORE_OUTLINE = Duration.millis(150);

    private final PauseTransition outline = new PauseTransition(BEFORE_OUTLINE);

    /** @param bones makes the outline */
    public Showing(Supplier<? extends Node> bones) {
        outline.setOnFinished(event -> put(bones.get()));
    }

    /** What is to be shown is on its way; what stands here stays until its outline does. */
    public void await() {
        outline.playFromStart();
    }

    /** Shows something, in place of all else. */
    public void show(Node node) {
        outline.stop();
        put(node);
    }

    /** Waits no longer. */
    public void stop() {
        outline.stop();
    }

    private void put(Node node) {
        if (getChildren().size() != 1 || getChildren().getFirst() != node) {
            getChildren().setAll(node);
        }
    }

    /** Moves the focus to the first button there is; false where there is none. */
    public boolean focusButton() {
        if (lookup(".button") instanceof Button button) {
            button.requestFocus();
            return true;
        }
        return false;
    }
}
