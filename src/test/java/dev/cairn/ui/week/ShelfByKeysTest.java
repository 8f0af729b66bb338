package dev.cairn.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Evening;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** F6 goes round the window, and the tasks beside the week are one of its sides. */
@ExtendWith({InBritain.class, ApplicationExtension.class, QuietLog.class})
class ShelfByKeysTest {
    @TempDir
    private Path folder;

    private Evening evening;
    private WeekView view;
    private ShellView shell;

    @Start
    void open(Stage stage) {
        evening = Weekdays.varied(folder);
        var desk = evening.desk;
        view = new WeekView(desk.library, desk.book, desk.background, desk.clock, evening.places);
        shell = desk.shell(List.of(view));
        stage.setScene(new Scene(shell, 1280, 800));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        shell.start();
        desk.model.select(RoadmapId.ALL);
        view.focus();
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private Node owner() {
        return shell.getScene().getFocusOwner();
    }

    @Test
    void theShelfIsASideOfTheRoundInBothDirections(FxRobot robot) {
        assertThat(owner()).isInstanceOf(SessionCard.class);

        robot.push(KeyCode.F6);
        assertThat(owner()).isInstanceOf(ShelfRow.class);

        robot.push(KeyCode.F6);
        var roadmaps = owner();
        assertThat(roadmaps).isNotInstanceOf(ShelfRow.class);

        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(owner()).isInstanceOf(ShelfRow.class);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(owner()).isInstanceOf(SessionCard.class);
    }

    @Test
    void aShelfThatIsPutAwayIsPassedOver(FxRobot robot) {
        robot.interact(() -> view.page().showShelf(false));

        robot.push(KeyCode.F6);
        assertThat(owner()).isNotInstanceOf(ShelfRow.class).isNotInstanceOf(SessionCard.class);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(owner()).isInstanceOf(SessionCard.class);
    }
}
