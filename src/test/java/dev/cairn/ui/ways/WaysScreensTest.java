package dev.cairn.ui.ways;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
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

/** Draws the ways back and the what-if into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class WaysScreensTest {
    private static final RoadmapId CAREER = new RoadmapId("career-transition");
    private static final RoadmapId SIX_MONTH = new RoadmapId("six-month");

    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        desk = Desk.in(folder, Samples.bundled());
        var slipping = new Slipping(desk);
        Ways[] ways = new Ways[1];
        robot.interact(() -> {
            slipping.hours();
            var shell = desk.shell(List.of(new PlainView("today")));
            ways[0] = new Ways(shell, desk.library, desk.store, desk.plan, desk.background, desk.clock);
            Pictures.put(stage, shell, theme, width, height);
            shell.start();
            desk.plan.refresh();
            ways[0].back(CAREER);
        });
        take("ways-no-first" + suffix);
        robot.interact(() -> {
            slipping.firstPlan(CAREER);
            ways[0].back(CAREER);
        });
        take("ways-on-plan" + suffix);
        robot.interact(() -> {
            slipping.twoWeeksPass();
            ways[0].back(CAREER);
        });
        take("ways-back" + suffix);
        robot.interact(
                () -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
        take("ways-back-below" + suffix);
        robot.interact(() -> robot.lookup("#catchUp-use").queryButton().fire());
        take("ways-notice" + suffix);
        robot.interact(() -> ways[0].whatIf(SIX_MONTH));
        robot.interact(() -> robot.lookup("#whatif-hours-more").queryButton().fire());
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.UP);
        }
        robot.interact(() -> robot.lookup("#active-six-month")
                .queryAs(javafx.scene.control.CheckBox.class)
                .fire());
        take("whatif" + suffix);
    }

    private void take(String name) throws IOException {
        Pictures.take(stage, name);
    }
}
