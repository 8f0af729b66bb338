package dev.cairn.ui.timer;

import dev.cairn.timing.Timer;
import dev.cairn.ui.LiveTimer;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Theme;
import dev.cairn.ui.TimedTask;
import dev.cairn.ui.TimerText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The learner was away while the timer ran: what shall become of that time? */
final class AwayCard extends VBox {
    private final Button count = new Button(Messages.text("timer.away.count"));

    /**
     * @param close takes the card away
     * @param stop asks what becomes of the task, with the time worked until then
     */
    AwayCard(LiveTimer live, Timer.Away away, ZoneId zone, Runnable close, Consumer<Instant> stop) {
        super(16);
        setId("timer-away");
        getStylesheets().add(Theme.sheet(AwayCard.class, "timer.css"));
        getStyleClass().add("timer-card");
        var title = new Label(Messages.text(
                days(away, zone) == 0 ? "timer.away" : "timer.away.days",
                TimerText.time(away.from(), zone),
                TimerText.time(away.to(), zone),
                TimerText.length(away.length()),
                days(away, zone)));
        title.setId("timer-away-title");
        title.getStyleClass().addAll("t15", "semibold");
        var words = new Label(Messages.text(
                "timer.away.words",
                live.task().map(TimedTask::title).orElseGet(() -> Messages.text("timer.gone.task"))));
        words.getStyleClass().add("mut");
        for (Label label : new Label[] {title, words}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        count.setId("timer-count");
        count.setOnAction(event -> {
            close.run();
            live.countAway();
        });
        var leave = new Button(Messages.text("timer.away.leave"));
        leave.setId("timer-leave");
        leave.getStyleClass().add("primary");
        leave.setOnAction(event -> {
            close.run();
            live.leaveAwayOut();
        });
        var end = new Button(Messages.text("timer.away.stop", TimerText.time(away.from(), zone)));
        end.setId("timer-stop-then");
        end.setOnAction(event -> {
            close.run();
            stop.accept(away.from());
        });
        var row = new HBox(8, leave, count, end);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Button button : new Button[] {leave, count, end}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(title, words, row);
    }

    private static long days(Timer.Away away, ZoneId zone) {
        return away.to().atZone(zone).toLocalDate().toEpochDay()
                - away.from().atZone(zone).toLocalDate().toEpochDay();
    }
}
