package dev.cairn.ui.moments;

import dev.cairn.ui.StonePile;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One line beside the cairn as it stands now. */
final class MomentLine extends HBox {
    private static final double WIDE = 64;
    private static final double HIGH = 44;
    private static final double MEASURE = 360;

    MomentLine(String text, int stones) {
        super(12);
        setId("moment");
        getStyleClass().add("moment");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(text);
        words.setId("moment-text");
        words.setWrapText(true);
        words.setMaxWidth(MEASURE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        if (stones > 0) {
            getChildren().add(new StonePile(stones, WIDE, HIGH));
        }
        getChildren().add(words);
    }
}
