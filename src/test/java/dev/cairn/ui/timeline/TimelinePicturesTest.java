package dev.cairn.ui.timeline;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Appearance;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.QuietMoments;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.Visited;
import dev.cairn.ui.settings.SettingsCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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
        select(robot, "2.8 Model Evaluation");
        robot.push(KeyCode.SPACE);
        Pictures.take(stage, name + "-card");
        robot.push(KeyCode.ESCAPE);
        drag(robot);
        Pictures.take(stage, name + "-drag");
        robot.interact(() -> view.dragging().drop());
        Pictures.take(stage, name + "-pinned");
        robot.interact(() -> view.model().zoom(Zoom.WEEKS));
        Pictures.take(stage, name + "-weeks");
        robot.interact(() -> view.model().zoom(Zoom.DAYS));
        Pictures.take(stage, name + "-days");
        robot.interact(() -> {
            view.model().zoom(Zoom.WHOLE);
            view.model().search("numpy");
        });
        Pictures.take(stage, name + "-search");
        robot.interact(() -> view.model().search(""));
        robot.clickOn("#timeline-do-pace");
        Pictures.take(robot.listWindows().getLast(), name + "-pace");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> view.show(RoadmapId.ALL));
        Pictures.take(stage, name + "-all");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800"})
    void beforeAnythingIsSet(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var name = "timeline-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        show(robot, MidCourse.fresh(folder.resolve("fresh")), theme, width, height);
        Pictures.take(stage, name + "-assumed");
    }

    private void select(FxRobot robot, String row) {
        robot.interact(() -> view.model().select(row(row).id()));
    }

    private Row row(String name) {
        return view.model().lines().stream()
                .map(Line::row)
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void drag(FxRobot robot) {
        robot.interact(() -> {
            view.dragging().take(row("2.9 Feature Engineering"), false, 100);
            view.dragging().to(114);
        });
        robot.interact(() -> view.dragging().to(114.2));
    }

    private void show(FxRobot robot, Desk newDesk, Theme theme, int width, int height) {
        desk = newDesk;
        robot.interact(() -> {
            view = new TimelineView(
                    desk.library, desk.plan, desk.background, desk.clock, new Visited(), Exported.none());
            ShellView shell = desk.shell(List.of(view));
            var scene = new Scene(shell, width, height);
            desk.memory.put("look", theme == Theme.LIGHT ? "light" : "dark");
            desk.memory.put("roadmap", MidCourse.CAREER.slug());
            var appearance = new Appearance(scene, desk.memory);
            shell.onSettings(() -> new SettingsCard(appearance, new QuietMoments(desk.memory), () -> {}));
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
