package dev.cairn.ui.print;

import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Over the pages that are there: how far the new ones have come. */
final class MakingCard extends HBox {
    private static final double WIDTH = 160;

    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar(0);

    MakingCard(Runnable cancel) {
        super(12);
        getStyleClass().add("making");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setMinWidth(USE_PREF_SIZE);
        progress.setPrefWidth(WIDTH);
        progress.setAccessibleText(Messages.text("print.progress"));
        var stop = new Button(Messages.text("print.cancel"));
        stop.setId("print-cancel");
        stop.getStyleClass().add("small");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> cancel.run());
        getChildren().addAll(words, progress, stop);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** @param part of all the work, 0 to 1 */
    void show(double part) {
        words.setText(Messages.text("print.making", part));
        progress.setProgress(part);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
