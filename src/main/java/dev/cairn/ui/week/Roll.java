package dev.cairn.ui.week;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** A week that is longer than what is in sight. It opens at some place, and stays there, whatever size it gets, until the learner acts. */
class Roll extends ScrollPane {
    private @Nullable Runnable opening;

    Roll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        addEventFilter(ScrollEvent.SCROLL, event -> opening = null);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> opening = null);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> opening = null);
    }

    /** @param reveal brings the place into sight; called whenever there is a new size */
    final void open(Runnable reveal) {
        opening = reveal;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (opening != null && getViewportBounds().getHeight() > 0) {
            if (getContent() instanceof Parent content) {
                content.layout();
            }
            opening.run();
        }
    }
}
