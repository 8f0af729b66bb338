package dev.cairn.ui.topics;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.study.Edits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import dev.cairn.ui.Visited;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
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

/** Draws the page of shared topics into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class TopicsPicturesTest {
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
        var live = new LiveTopics(desk.library, desk.store, desk.background);
        Topics[] topics = new Topics[1];
        robot.interact(() -> {
            var shell = desk.shell(List.of(new PlainView("today")));
            topics[0] = new Topics(shell, desk.library, live, new Visited());
            Pictures.put(stage, shell, theme, width, height);
            shell.start();
            live.want();
            var done = live.offers().get(1).pair().one();
            desk.library.change(
                    done.roadmap(), Edits.stand(Set.of(done.task()), Standing.done(LocalDate.of(2027, 3, 9))));
            topics[0].open(RoadmapId.ALL);
        });
        Pictures.take(stage, "topics" + suffix);
        robot.interact(() -> {
            ((Button) robot.lookup(".topic-link").queryAll().stream()
                            .skip(1)
                            .findFirst()
                            .orElseThrow())
                    .fire();
            robot.lookup(".topics .scroll-pane").queryAs(ScrollPane.class).setVvalue(1);
        });
        Pictures.take(stage, "topics-linked" + suffix);
        robot.interact(() -> topics[0].open(new RoadmapId("nothing")));
        Pictures.take(stage, "topics-none" + suffix);
    }
}
