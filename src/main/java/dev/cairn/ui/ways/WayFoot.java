package dev.cairn.ui.ways;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The foot of a page of ways: that one undo takes it all back, and what can be done. */
final class WayFoot extends HBox {

    /** @param buttons never narrower than their words, the one that decides last */
    WayFoot(Button... buttons) {
        super(8);
        var undo = new Label(Messages.text("ways.oneUndo"), Icons.of(Feather.CORNER_UP_LEFT));
        undo.getStyleClass().addAll("t12", "mut");
        undo.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(undo, space);
        for (Button button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(button);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("ways-foot");
    }
}
