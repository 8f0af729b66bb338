package dev.cairn.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** How it went with a file, in a sentence that stays until it is read. */
public final class SaidStrip extends HBox {
    private final Label words = new Label();

    /** @param id names it among all that is in the window */
    public SaidStrip(String id) {
        super(8);
        getStyleClass().add("said-strip");
        setAlignment(Pos.CENTER_LEFT);
        setId(id);
        words.getStyleClass().add("t12");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().addAll("icon-button", "small");
        close.setAccessibleText(Messages.text("said.close"));
        close.setTooltip(Tips.of(Messages.text("said.close")));
        close.setOnAction(event -> show(false));
        getChildren().addAll(Icons.of(Feather.DOWNLOAD, "acc"), words, close);
        show(false);
    }

    public void say(String sentence) {
        words.setText(sentence);
        show(true);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
