package dev.cairn.ui.timeline;

import dev.cairn.ui.Appearance;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.settings.SettingsCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the timeline into target/screens, for eyes to judge. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class TimelinePicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;
    private TimelineView view;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var name = "timeline-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        show(robot, MidCourse.in(folder.resolve("mid")), theme, width, height);
        Pictures.take(stage, name);
    }

    private void show(FxRobot robot, Desk newDesk, Theme theme, int width, int height) {
        desk = newDesk;
        robot.interact(() -> {
            view = new TimelineView(
                    desk.library, desk.plan, desk.background, desk.clock, new Visits(), Exported.none());
            ShellView shell = desk.shell(List.of(view));
            var scene = new Scene(shell, width, height);
            desk.memory.put("look", theme == Theme.LIGHT ? "light" : "dark");
            desk.memory.put("roadmap", MidCourse.CAREER.slug());
            var appearance = new Appearance(scene, desk.memory);
            shell.onSettings(() -> new SettingsCard(appearance, () -> {}));
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            shell.start();
            desk.plan.refresh();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
