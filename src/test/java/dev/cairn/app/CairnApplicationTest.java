package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CairnApplicationTest {
    @TempDir
    private Path folder;

    private CairnApplication application;
    private Stage window;

    @Start
    void open(Stage stage) {
        application = new CairnApplication(folder);
        application.start(stage);
        window = stage;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        application.stop();
    }

    @Test
    void theFirstStartShowsTheFiveBundledRoadmaps(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> opened(robot)).get());
        ListView<?> roadmaps = robot.lookup("#roadmaps").queryListView();

        assertThat(window.isShowing()).isTrue();
        assertThat(window.getTitle()).isEqualTo("Cairn");
        assertThat(roadmaps.getItems()).as("all active, and the five").hasSize(6);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#welcome-heading").tryQuery().isPresent());
    }

    private static boolean opened(FxRobot robot) {
        return robot.lookup("#roadmaps")
                .<ListView<?>>tryQuery()
                .filter(list -> list.getSelectionModel().getSelectedIndex() == 0)
                .isPresent();
    }
}
