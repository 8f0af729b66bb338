package dev.cairn.ui.progress;

import dev.cairn.ui.Icons;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Tips;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** How it went with a file, in a sentence that stays until it is read. */
final class SaidStrip extends HBox {
    private final Label words = new Label();

    SaidStrip() {
        super(8);
        getStyleClass().add("progress-strip");
        setAlignment(Pos.CENTER_LEFT);
        setId("progress-said");
        words.getStyleClass().add("t12");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().addAll("icon-button", "small");
        close.setAccessibleText(Messages.text("progress.said.close"));
        close.setTooltip(Tips.of(Messages.text("progress.said.close")));
        close.setOnAction(event -> show(false));
        getChildren().addAll(Icons.of(Feather.DOWNLOAD, "acc"), words, close);
        show(false);
    }

    void say(String sentence) {
        words.setText(sentence);
        show(true);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
