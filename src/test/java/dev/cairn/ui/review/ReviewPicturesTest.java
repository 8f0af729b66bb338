package dev.cairn.ui.review;

import dev.cairn.ui.FilesIn;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
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

/** Draws the reviews in all their states into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class ReviewPicturesTest {
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
        take(
                robot,
                theme,
                width,
                height,
                "off" + suffix,
                it -> it.learned().reviews.open());
        take(
                robot,
                theme,
                width,
                height,
                "nothing" + suffix,
                it -> it.wanted().reviews.open());
        var made = make(
                robot,
                theme,
                width,
                height,
                "session" + suffix,
                it -> it.learned().wanted().noted().dueOnes(60).reviews.open());
        Pictures.take(stage, "review-asked" + suffix);
        robot.push(KeyCode.SPACE);
        Pictures.take(stage, "review-answer-own" + suffix);
        robot.push(KeyCode.E);
        Pictures.take(stage, "review-edit" + suffix);
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#review-cards");
        Pictures.take(stage, "review-cards" + suffix);
        robot.clickOn("#review-choices");
        Pictures.take(stage, "review-choices" + suffix);
        made.evening.desk.close();
        made = make(
                robot,
                theme,
                width,
                height,
                "grown" + suffix,
                it -> it.learned().wanted().noted().reviews.open());
        robot.push(KeyCode.SPACE);
        Pictures.take(stage, "review-answer-concept" + suffix);
        while (made.known().queue().cards().getFirst().card().concept() != null) {
            robot.push(KeyCode.SPACE).push(KeyCode.DIGIT4);
        }
        while (!made.known().queue().cards().isEmpty()) {
            var last = made;
            robot.interact(() -> last.evening.desk.clock.pass(Duration.ofSeconds(22)));
            robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        }
        Pictures.take(stage, "review-ended" + suffix);
        made.evening.desk.close();
    }

    private Opened make(FxRobot robot, Theme theme, int width, int height, String name, Consumer<Opened> arrange) {
        var made = new Opened[1];
        robot.interact(() -> {
            made[0] = new Opened(stage, folder.resolve(name), FilesIn.nowhere(), theme, width, height);
            arrange.accept(made[0]);
        });
        return made[0];
    }

    private void take(FxRobot robot, Theme theme, int width, int height, String name, Consumer<Opened> arrange)
            throws IOException {
        var made = make(robot, theme, width, height, name, arrange);
        Pictures.take(stage, "review-" + name);
        made.evening.desk.close();
    }
}
