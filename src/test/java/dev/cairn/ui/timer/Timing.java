package dev.cairn.ui.timer;

import dev.cairn.ui.Evening;
import dev.cairn.ui.LiveTimer;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.View;
import dev.cairn.ui.today.TodayView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A window with a timer in it, on a Wednesday evening in the middle of a session. */
final class Timing {
    final Evening evening;
    final LiveTimer live;
    final ShellView shell;
    final Timers timers;
    private boolean moved;

    Timing(Path folder, Theme theme, Stage stage, int width, int height) {
        evening = new Evening(folder);
        var desk = evening.desk;
        var today = new TodayView(desk.library, desk.plan, desk.background, desk.clock, evening.places);
        List<View> views = List.of(
                today,
                new PlainView("checklist"),
                new PlainView("timeline"),
                new PlainView("week"),
                new PlainView("guide"));
        shell = desk.shell(views);
        evening.underWay().at(Evening.WEDNESDAY.atTime(19, 0));
        live = desk.timer(this::lookForMoves);
        timers = new Timers(shell, new Timers.Parts(live, desk.plan, desk.memory, desk.background, desk.clock));
        Pictures.put(stage, shell, theme, width, height);
        shell.start();
    }

    private boolean lookForMoves() {
        boolean was = moved;
        moved = false;
        return was;
    }

    /** Starts it on what is next, and works on it, seen all the while. */
    Timing started(long minutes) {
        timers.startNext();
        return work(minutes);
    }

    Timing work(long minutes) {
        for (int i = 0; i < minutes; i++) {
            pass(Duration.ofMinutes(1));
            moved = true;
            evening.desk.background.passTime();
        }
        return this;
    }

    void pass(Duration time) {
        evening.desk.clock.pass(time);
    }

    /** Time passes with nobody there, and the learner comes back. */
    void away(Duration time, FxRobot robot) {
        robot.interact(() -> {
            pass(time);
            live.noticed();
        });
    }
}
