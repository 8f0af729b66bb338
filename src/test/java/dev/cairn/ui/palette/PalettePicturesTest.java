package dev.cairn.ui.palette;

import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.TimerAtHand;
import dev.cairn.week.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws every state of the palette into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class PalettePicturesTest {
    private static final Map<String, String> TYPED = Map.of(
            "empty", "",
            "results", "pca",
            "links", "khan academy",
            "tick", "tick 3 7 12",
            "refused", "tick 3 99",
            "add", "add read chapter 4 2h thu",
            "skip", "skip 2.5",
            "hint", "go",
            "nothing", "qzxqzx");

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1280, 800", "LIGHT, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var evening = new Evening(folder.resolve(theme + "-" + width));
        robot.interact(() -> show(evening, theme, width, height));
        for (Map.Entry<String, String> state : TYPED.entrySet()) {
            robot.interact(() -> stage.getScene().getAccelerators().forEach((keys, action) -> {
                if (keys.getName().endsWith("+K")) {
                    action.run();
                }
            }));
            robot.interact(() -> {
                var field = robot.lookup("#palette-field").queryAs(TextField.class);
                field.setText(state.getValue());
                field.end();
            });
            Pictures.take(
                    stage, "palette-" + state.getKey() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
            robot.push(javafx.scene.input.KeyCode.ESCAPE);
        }
        evening.desk.close();
    }

    private void show(Evening evening, Theme theme, int width, int height) {
        var desk = evening.underWay().desk;
        var career = desk.library.standing(Evening.CAREER).orElseThrow();
        desk.weeks.keep(new Sheet(
                Opened.THIS_WEEK,
                career.studyPhases()
                        .flatMap(phase -> phase.allTasks())
                        .filter(task -> task.status() == Status.OPEN)
                        .limit(16)
                        .map(Task::key)
                        .map(key -> new Sheet.Line(Evening.CAREER, key))
                        .toList()));
        desk.memory.put(
                "palette.used",
                new Uses(List.of()).with("do calendar").with("do hours").kept());
        ShellView shell = desk.shell(List.of(
                new PlainView("today", true),
                new PlainView("checklist"),
                new PlainView("timeline"),
                new PlainView("week", true),
                new PlainView("guide")));
        AtHand.in(shell, evening, new TimerAtHand(), address -> {});
        desk.show(shell, stage, theme, width, height);
    }
}
