package dev.cairn.ui.timer;

import dev.cairn.ui.Messages;
import dev.cairn.ui.Theme;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The lengths of work and breaks, for timers to come. */
final class RhythmCard extends VBox {

    /** @param close takes the card away */
    RhythmCard(RhythmPane pane, Runnable close) {
        super(16);
        setId("timer-lengths");
        getStylesheets().add(Theme.sheet(RhythmCard.class, "timer.css"));
        getStyleClass().add("timer-card");
        var title = new Label(Messages.text("timer.rhythm.title"));
        title.getStyleClass().addAll("t15", "semibold");
        var done = new Button(Messages.text("timer.close"));
        done.setId("timer-close");
        done.setOnAction(event -> close.run());
        var foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, pane, foot);
    }
}
