package dev.cairn.ui.today;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

/** Draws every state of the day into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class TodayPicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        take(robot, theme, width, height, "full" + suffix, it -> it.underWay().at(Evening.WEDNESDAY.atTime(19, 24)));
        take(robot, theme, width, height, "first" + suffix, it -> it.at(Evening.WEDNESDAY.atTime(18, 0)));
        take(
                robot,
                theme,
                width,
                height,
                "free" + suffix,
                it -> it.underWay().at(Evening.WEDNESDAY.plusDays(4).atTime(10, 0)));
        take(
                robot,
                theme,
                width,
                height,
                "no-hours" + suffix,
                it -> it.underWay().hours(Availability.NONE));
        take(
                robot,
                theme,
                width,
                height,
                "none-active" + suffix,
                it -> it.underWay().pause(Evening.CAREER).pause(Evening.SIX_MONTH));
    }

    private void take(FxRobot robot, Theme theme, int width, int height, String name, Consumer<Evening> arrange)
            throws IOException {
        var evening = new Evening(folder.resolve(name));
        robot.interact(() -> {
            var desk = evening.desk;
            var today = new TodayView(desk.library, desk.plan, desk.background, desk.clock, evening.places);
            ShellView shell = desk.shell(
                    List.of(today, new PlainView("checklist"), new PlainView("timeline"), new PlainView("guide")));
            arrange.accept(evening);
            Pictures.put(stage, shell, theme, width, height);
            shell.start();
        });
        Pictures.take(stage, "today-" + name);
        evening.desk.close();
    }
}
