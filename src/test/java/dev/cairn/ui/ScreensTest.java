package dev.cairn.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws every state of the window into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class ScreensTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @Test
    void shell(FxRobot robot) throws IOException {
        try (var desk = Desk.in(folder)) {
            robot.interact(() -> {
                var shell = desk.shell(List.of(new PlainView("checklist"), new PlainView("guide")));
                var scene = new Scene(shell, 1280, 800);
                Theme.LIGHT.dress(scene);
                stage.setScene(scene);
                stage.show();
                shell.start();
            });
            Pictures.take(stage, "shell-light");
        }
    }
}
