package dev.cairn.ui.welcome;

import dev.cairn.ui.Desk;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import dev.cairn.ui.hours.WeekPad;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/** Draws the welcome into target/screens, for eyes to judge. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class WelcomePicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600"})
    void everyStep(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (var desk = Desk.in(folder.resolve("full"), Samples.bundled())) {
            robot.interact(() -> {
                var shell = desk.shell(List.of(new PlainView("today")));
                Pictures.put(stage, shell, theme, width, height);
                shell.start();
                var parts = new Welcome.Parts(desk.library, desk.store, desk.background, desk.clock, desk.memory);
                new Welcome(shell, desk.model, parts, WeekPad::new).offer();
            });
            Pictures.take(stage, "welcome-1" + suffix);
            robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
            Pictures.take(stage, "welcome-2" + suffix);
            robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
            robot.push(KeyCode.DOWN);
            Pictures.take(stage, "welcome-3" + suffix);
            robot.interact(stage::hide);
        }
    }
}
