package dev.cairn.ui.timer;

import dev.cairn.ui.Pictures;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws the timer at the head of the window, and its cards, into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class TimerPicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        take(robot, theme, width, height, "off" + suffix, it -> {});
        take(robot, theme, width, height, "running" + suffix, it -> {
            it.started(24);
            it.pass(Duration.ofSeconds(10));
            it.evening.desk.background.passTime();
        });
        take(
                robot,
                theme,
                width,
                height,
                "ask" + suffix,
                it -> it.started(24).timers.open());
        take(robot, theme, width, height, "break" + suffix, it -> {
            new Rhythms(it.evening.desk.memory).breaks(true);
            it.started(25).timers.open();
        });
        take(robot, theme, width, height, "away" + suffix, it -> {
            it.started(2);
            it.pass(Duration.ofMinutes(68));
            it.live.noticed();
        });
    }

    private void take(FxRobot robot, Theme theme, int width, int height, String name, Consumer<Timing> arrange)
            throws IOException {
        var made = new Timing[1];
        robot.interact(() -> {
            made[0] = new Timing(folder.resolve(name), theme, stage, width, height);
            arrange.accept(made[0]);
        });
        Pictures.take(stage, "timer-" + name);
        made[0].evening.desk.close();
    }
}
