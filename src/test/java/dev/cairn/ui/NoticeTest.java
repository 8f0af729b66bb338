package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is said at the foot of the window. */
@ExtendWith(ApplicationExtension.class)
class NoticeTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private ShellView shell;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder);
        shell = desk.shell(List.of(new PlainView("checklist")));
        stage.setScene(new Scene(shell, 960, 600));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Runnable warn(String what) {
        return shell.warn(what, "Again", () -> {});
    }

    private static String said(FxRobot robot) {
        var words = robot.lookup("#notice").queryAs(Label.class);
        return words.getParent().isVisible() ? words.getText() : "";
    }

    @Test
    void whatIsWellAgainTakesAwayItsOwnWarningAndNoOther(FxRobot robot) {
        robot.interact(() -> {
            var calendar = warn("The calendar could not be written.");
            warn("The backup failed.");
            calendar.run();
        });
        assertThat(said(robot)).isEqualTo("The backup failed.");
    }

    @Test
    void whatIsWellAgainIsSaidNoMore(FxRobot robot) {
        robot.interact(() -> warn("The backup failed.").run());
        assertThat(said(robot)).isEmpty();
    }
}
