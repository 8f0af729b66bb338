package dev.cairn.ui.review;

import dev.cairn.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How far a session is: "3 of 12", and a bar. */
final class CountLine extends HBox {
    private final Label waiting = new Label();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    CountLine() {
        super(12);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
        waiting.setId("review-waiting");
        waiting.getStyleClass().addAll("t12", "mut");
        waiting.setMinWidth(0);
        words.setId("review-count");
        words.getStyleClass().add("mut");
        words.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("review-bar");
        bar.setAccessibleText(Messages.text("review.progress"));
        getChildren().addAll(waiting, words, bar);
    }

    void show(Shown shown, boolean today) {
        setVisible(today && shown instanceof Shown.Asking);
        if (shown instanceof Shown.Asking it) {
            words.setText(Messages.text("review.count", it.number(), it.size()));
            bar.setProgress((it.number() - 1.0) / it.size());
            waiting.setText(it.waiting() == 0 ? "" : Messages.text("review.wait", it.waiting()));
        }
    }
}
