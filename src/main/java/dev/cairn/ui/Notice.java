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

/** What was just done, at the foot of the window, with the way to take it back. Goes by itself; nothing waits for it. */
final class Notice extends HBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(20);

    private final Label words = new Label();
    private final Button undo = new Button(Messages.text("notice.undo"), Icons.of(Feather.CORNER_UP_LEFT));
    private final PauseTransition rest = new PauseTransition(LONG_ENOUGH);

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
        undo.setId("notice-undo");
        undo.getStyleClass().addAll("quiet", "small");
        undo.setMinWidth(USE_PREF_SIZE);
        var close = new Button("", Icons.of(Feather.X));
        close.setId("notice-close");
        close.getStyleClass().addAll("icon-button", "small");
        close.setAccessibleText(Messages.text("notice.close"));
        close.setOnAction(event -> hide());
        rest.setOnFinished(event -> rested());
        getChildren().addAll(words, undo, close);
    }

    void say(String what, Runnable takeBack) {
        words.setText(what);
        undo.setOnAction(event -> {
            hide();
            takeBack.run();
        });
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        rest.playFromStart();
    }

    void hide() {
        rest.stop();
        setVisible(false);
    }

    /** Not from under the hand of somebody who is about to press it. */
    private void rested() {
        if (isHover() || undo.isFocused()) {
            rest.playFromStart();
        } else {
            hide();
        }
    }
}
