package dev.cairn.ui.review;

import dev.cairn.ui.FilesIn;
import dev.cairn.ui.Messages;
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

/** Draws the reviews in all their states into target/screens, to be looked at; in German with -Dcairn.test.flags=-Duser.language=de. */
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
    @CsvSource({
        "LIGHT, 1280, 800",
        "DARK, 1280, 800",
        "LIGHT, 960, 600",
        "DARK, 960, 600",
    })
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        look = new Look(theme, width, height);
        take(robot, "off", it -> it.learned().reviews.open());
        take(robot, "nothing", it -> it.wanted().reviews.open());
        take(robot, "failed", it -> it.learned().wanted().broken().reviews.open());
        take(robot, "loading", it -> it.reading().learned().wanted().reviews.open());
        var made = make(
                robot,
                "session",
                it -> it.learned().wanted().noted().dueOnes(60).reviews.open());
        picture("asked");
        robot.push(KeyCode.SPACE);
        picture("answer-own");
        robot.push(KeyCode.E).write("?");
        picture("edit");
        robot.push(KeyCode.ESCAPE).push(KeyCode.E);
        picture("draft");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#review-cards");
        picture("cards");
        robot.push(KeyCode.DOWN).push(KeyCode.S);
        robot.clickOn("#review-search").write("zzz");
        picture("cards-none");
        robot.clickOn("#review-choices");
        picture("choices");
        made.evening.desk.close();
        grown(robot);
    }

    private void grown(FxRobot robot) throws IOException {
        var made =
                make(robot, "grown", it -> it.learned().wanted().noted().reviews.open());
        robot.push(KeyCode.SPACE);
        picture("answer-concept");
        while (made.known().queue().cards().getFirst().card().concept() != null) {
            robot.push(KeyCode.SPACE).push(KeyCode.DIGIT4);
        }
        var first = made.known().queue().cards().getFirst();
        robot.interact(() -> made.reviews.add(first.roadmap(), first.card().node()));
        picture("write");
        robot.push(KeyCode.ESCAPE);
        while (!made.known().queue().cards().isEmpty()) {
            robot.interact(() -> made.evening.desk.clock.pass(Duration.ofSeconds(22)));
            robot.push(KeyCode.SPACE).push(KeyCode.DIGIT3);
        }
        picture("ended");
        made.evening.desk.close();
    }

    private record Look(Theme theme, int width, int height) {
        String suffix() {
            return "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-"
                    + Messages.locale().getLanguage();
        }
    }

    private Look look = new Look(Theme.LIGHT, 1280, 800);

    private void picture(String name) throws IOException {
        Pictures.take(stage, "review-" + name + look.suffix());
    }

    private Opened make(FxRobot robot, String name, Consumer<Opened> arrange) {
        var made = new Opened[1];
        robot.interact(() -> {
            made[0] = new Opened(
                    stage,
                    folder.resolve(name + look.suffix()),
                    FilesIn.nowhere(),
                    look.theme(),
                    look.width(),
                    look.height());
            arrange.accept(made[0]);
        });
        return made[0];
    }

    private void take(FxRobot robot, String name, Consumer<Opened> arrange) throws IOException {
        var made = make(robot, name, arrange);
        // The outline of what is read comes a moment later.
        robot.sleep(400);
        picture(name);
        made.evening.desk.close();
    }
}
