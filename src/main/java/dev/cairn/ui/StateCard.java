package dev.cairn.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the middle where there is nothing to show: a sign, what is so, and what to do next. */
public final class StateCard extends VBox {
    private static final double MEASURE = 440;

    /** The button that leads on from here. */
    public static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().add("primary");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** @param actions buttons, the one most likely wanted first */
    public StateCard(Feather sign, String title, String text, Node... actions) {
        getStyleClass().add("state");
        setAlignment(Pos.CENTER);
        var heading = new Label(title);
        heading.getStyleClass().addAll("t15", "semibold");
        var words = new Label(text);
        words.getStyleClass().add("mut");
        for (Label label : new Label[] {heading, words}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setAlignment(Pos.CENTER);
            label.setMaxWidth(MEASURE);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(Icons.of(sign), heading, words);
        if (actions.length > 0) {
            var row = new HBox(8, actions);
            row.setAlignment(Pos.CENTER);
            row.getStyleClass().add("actions");
            getChildren().add(row);
        }
    }
}
