package dev.cairn.ui.timer;

import dev.cairn.timing.Timer;
import dev.cairn.timing.Turn;
import dev.cairn.ui.Delay;
import dev.cairn.ui.Icons;
import dev.cairn.ui.LiveTimer;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Theme;
import dev.cairn.ui.TimedTask;
import dev.cairn.ui.TimerText;
import dev.cairn.ui.Tips;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The timer at the head of the window: what was worked, and a button to pause it; without one, a quiet button that starts it. */
final class TimerPill extends HBox {
    private static final int A_SECOND = 1000;

    private final LiveTimer live;
    private final Delay delay;
    private final Button start = new Button(Messages.text("timer.start"), Icons.of(Feather.PLAY));
    private final Label figure = new Label();
    private final Label beside = new Label();
    private final Button time = new Button("", line());
    private final Button turn = new Button();
    private final Tooltip tip = Tips.of("");
    private final Tooltip turnTip = Tips.of("");
    private final Tooltip startTip = Tips.of("");
    private int ticks;

    /**
     * @param open asks what becomes of the timer that is on
     * @param startNext starts it on what is next
     */
    TimerPill(LiveTimer live, Delay delay, Runnable open, Runnable startNext) {
        this.live = live;
        this.delay = delay;
        setId("timer-pill");
        getStylesheets().add(Theme.sheet(TimerPill.class, "timer.css"));
        getStyleClass().add("timer-pill");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        figure.getStyleClass().addAll("figure", "semibold");
        figure.setMinWidth(USE_PREF_SIZE);
        beside.getStyleClass().addAll("t12", "mut");
        beside.setMinWidth(USE_PREF_SIZE);
        time.setId("timer-time");
        time.getStyleClass().add("pill-time");
        time.setTooltip(tip);
        time.setOnAction(event -> open.run());
        turn.setId("timer-turn");
        turn.getStyleClass().addAll("icon-button", "pill-turn");
        turn.setTooltip(turnTip);
        turn.setOnAction(event -> turn());
        start.setId("timer-start");
        start.getStyleClass().addAll("quiet", "pill-start");
        start.setMinWidth(USE_PREF_SIZE);
        start.setTooltip(startTip);
        start.setOnAction(event -> startNext.run());
        live.timer().subscribe(timer -> show());
        live.away().subscribe(away -> show());
        live.planned().subscribe(planned -> show());
    }

    private HBox line() {
        var line = new HBox(8, figure, beside);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What the quiet button would start; empty where nothing is planned, and there is no button then. */
    void next(String title) {
        start.setVisible(!title.isEmpty());
        start.setManaged(!title.isEmpty());
        startTip.setText(Messages.text("timer.start.tip", title));
        start.setAccessibleText(Messages.text("timer.start.tip", title));
    }

    private void turn() {
        var timer = live.timer().get();
        if (timer != null && timer.running()) {
            live.pause();
        } else {
            live.resume();
        }
    }

    private void show() {
        int mine = ++ticks;
        var timer = live.timer().get();
        if (timer == null) {
            getStyleClass().remove("on");
            getChildren().setAll(start);
            return;
        }
        if (getChildren().size() != 2) {
            getStyleClass().add("on");
            getChildren().setAll(time, turn);
        }
        fill(timer);
        boolean moving = timer.running() || Turn.of(timer, live.now()) instanceof Turn.Rest rest && !rest.over();
        if (moving) {
            long spent = timer.worked(live.now()).toMillis() % A_SECOND;
            delay.after(Duration.ofMillis(A_SECOND - spent), () -> {
                if (mine == ticks) {
                    show();
                }
            });
        }
    }

    private void fill(Timer timer) {
        boolean asked = live.away().get() != null;
        var at = Turn.of(timer, live.now());
        var worked = timer.worked(live.now());
        figure.setText(at instanceof Turn.Rest rest ? TimerText.running(up(rest.left())) : TimerText.running(worked));
        beside.setText(asked ? Messages.text("timer.pill.away") : beside(at));
        beside.getStyleClass().removeAll("mut", "att");
        beside.getStyleClass().add(asked ? "att" : "mut");
        beside.setManaged(!beside.getText().isEmpty());
        turn.setGraphic(Icons.of(timer.running() ? Feather.PAUSE : Feather.PLAY, "acc"));
        var does = Messages.text(timer.running() ? "timer.pause" : "timer.goOn");
        name(turn, turnTip, does, does);
        var title = live.task().map(TimedTask::title).orElseGet(() -> Messages.text("timer.gone.task"));
        // Without seconds: a screen reader says it again whenever it changes.
        var minutes = TimerText.length(Duration.ofMinutes(worked.toMinutes()));
        name(
                time,
                tip,
                Messages.text("timer.pill.spoken", title, minutes, beside.getText()),
                Messages.text("timer.pill.tip", title));
    }

    private static void name(Button button, Tooltip tip, String spoken, String text) {
        if (!spoken.equals(button.getAccessibleText())) {
            button.setAccessibleText(spoken);
        }
        tip.setText(text);
    }

    private String beside(Turn at) {
        return switch (at) {
            case Turn.Rest rest -> Messages.text(rest.over() ? "timer.pill.restOver" : "timer.pill.rest");
            case Turn.Work work ->
                Messages.text("timer.pill.break", up(work.left()).toMinutes());
            case Turn.Open open -> planned(live.planned().get());
        };
    }

    private static String planned(@Nullable Number minutes) {
        return minutes == null || minutes.intValue() == 0 ? "" : Messages.text("timer.pill.of", minutes);
    }

    /** To the next whole second: what is left is over when it says 0:00. */
    private static Duration up(Duration left) {
        return Duration.ofSeconds((left.toMillis() + A_SECOND - 1) / A_SECOND);
    }
}
