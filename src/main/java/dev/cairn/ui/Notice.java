package dev.cairn.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * A sentence at the foot of the window, with something to do about it. What was just done goes by itself; what went wrong stays until it
 * is closed. Nothing waits for either.
 */
final class Notice extends HBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(20);

    private final Label words = new Label();
    private final Button act = new Button(Messages.text("notice.undo"));
    private final PauseTransition rest = new PauseTransition(LONG_ENOUGH);
    private boolean ofStep;

    /** What is said now; each warning is one of its own. */
    private Object said = new Object();

    Notice() {
        super(12);
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        words.setId("notice");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setMaxWidth(460);
        act.getStyleClass().addAll("quiet", "small");
        act.setMinWidth(USE_PREF_SIZE);
        var close = new Button("", Icons.of(Feather.X));
        close.setId("notice-close");
        close.getStyleClass().addAll("icon-button", "small");
        close.setAccessibleText(Messages.text("notice.close"));
        close.setOnAction(event -> hide());
        rest.setOnFinished(event -> rested());
        getChildren().addAll(words, act, close);
    }

    /** Says what was just done. */
    void say(String what, Runnable takeBack) {
        ofStep = true;
        act.setId("notice-undo");
        act.setText(Messages.text("notice.undo"));
        act.setGraphic(Icons.of(Feather.CORNER_UP_LEFT));
        show(what, takeBack);
        rest.playFromStart();
    }

    /** Says what went wrong; takes it away again where it is still there, and nothing else. */
    Runnable warn(String what, String remedy, Runnable mend) {
        ofStep = false;
        act.setId("notice-mend");
        act.setText(remedy);
        act.setGraphic(null);
        rest.stop();
        show(what, mend);
        var mine = said;
        return () -> {
            if (said == mine) {
                hide();
            }
        };
    }

    private void show(String what, Runnable action) {
        said = new Object();
        words.setText(what);
        act.setOnAction(event -> {
            hide();
            action.run();
        });
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What it would take back is no longer what was done last. */
    void stepGone() {
        if (ofStep) {
            hide();
        }
    }

    void hide() {
        rest.stop();
        setVisible(false);
    }

    /** Not from under the hand of somebody who is about to press it. */
    private void rested() {
        if (isHover() || act.isFocused()) {
            rest.playFromStart();
        } else {
            hide();
        }
    }
}
