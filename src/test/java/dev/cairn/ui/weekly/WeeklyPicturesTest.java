package dev.cairn.ui.weekly;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws the planning of a week and the look back at one into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class WeeklyPicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600", "LIGHT, 1366, 768"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        take(robot, theme, width, height, "plan" + suffix, it -> it.weekly.plan(Opened.NEXT));
        take(robot, theme, width, height, "plan-this" + suffix, it -> it.weekly.plan(Opened.THIS));
        take(robot, theme, width, height, "plan-no-hours" + suffix, it -> {
            it.evening.hours(Availability.NONE);
            it.weekly.plan(Opened.NEXT);
        });
        take(robot, theme, width, height, "plan-nothing" + suffix, it -> {
            it.evening.pause(Evening.CAREER).pause(Evening.SIX_MONTH);
            it.weekly.plan(Opened.NEXT);
        });
        take(robot, theme, width, height, "review" + suffix, it -> {
            it.noted(Evening.CAREER);
            it.weekly.review(Opened.THIS);
        });
        take(robot, theme, width, height, "review-empty" + suffix, it -> it.weekly.review(Opened.THIS.plus(-5)));
        var opened = new Opened[1];
        robot.interact(() -> {
            opened[0] = opened(theme, width, height, "plan-tried" + suffix);
            opened[0].weekly.plan(Opened.NEXT);
        });
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.UP);
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.SPACE);
        Pictures.take(stage, "weekly-plan-tried" + suffix);
        robot.interact(() -> opened[0].weekly.review(Opened.THIS));
        robot.interact(
                () -> robot.lookup("#weekly-words").queryAs(TextArea.class).setText("PCA took longer than I thought."));
        robot.push(KeyCode.TAB);
        Pictures.take(stage, "weekly-review-words" + suffix);
        opened[0].evening.desk.close();
    }

    private Opened opened(Theme theme, int width, int height, String name) {
        var opened = new Opened(stage, folder.resolve(name), FilesIn.nowhere(), theme, width, height);
        opened.evening.underWay().at(Evening.WEDNESDAY.atTime(19, 24));
        return opened;
    }

    private void take(FxRobot robot, Theme theme, int width, int height, String name, Consumer<Opened> arrange)
            throws IOException {
        var made = new Opened[1];
        robot.interact(() -> {
            made[0] = opened(theme, width, height, name);
            arrange.accept(made[0]);
        });
        Pictures.take(stage, "weekly-" + name);
        made[0].evening.desk.close();
    }
}
