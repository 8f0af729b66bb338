package dev.cairn.ui.history;

import dev.cairn.roadmap.Key;
import dev.cairn.study.Edits;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
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

/** Draws the list of all that was done into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class HistoryPicturesTest {
    @TempDir
    private Path folder;

    private final HeldBackground held = new HeldBackground();
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

    private void live() {
        Days.load(desk);
        desk.clock.set(LocalDateTime.of(2027, 3, 6, 10, 12));
        Days.tick(desk, 0);
        Days.tick(desk, 1);
        desk.library.change(Days.ID, Edits.note(Days.task(1), "Look at the residuals first."));
        desk.clock.set(LocalDateTime.of(2027, 3, 9, 19, 40));
        for (int i = 2; i < 6; i++) {
            Days.tick(desk, i);
        }
        desk.library.perform(
                PlanEdits.choose(desk.library.planning(), Days.OTHER, it -> it.withStart(LocalDate.of(2027, 4, 1))));
        desk.library.change(Days.ID, Edits.rename(Days.task(7), "Explain to a friend what a residual is"));
        desk.clock.set(LocalDateTime.of(2027, 3, 10, 19, 4));
        desk.library.change(Days.OTHER, Edits.delete(List.of(new Key("r3p1"))));
        for (int i = 8; i < 14; i++) {
            Days.tick(desk, i);
        }
        Days.decideElsewhere(desk);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        desk = Desk.in(folder);
        var history = new History[1];
        robot.interact(() -> {
            var shell = desk.shell(List.of(new PlainView("today", true)));
            history[0] = new History(shell, desk.model.steps(), held, desk.clock);
            shell.onHistory(history[0]::open);
            desk.show(shell, stage, theme, width, height);
            desk.model.rememberSteps();
            live();
            shell.openHistory();
        });
        Pictures.take(stage, "history" + suffix);
        robot.interact(() -> {
            robot.lookup("#history-list")
                    .queryAs(ListView.class)
                    .getSelectionModel()
                    .select(4);
            robot.lookup("#history-list").queryAs(ListView.class).requestFocus();
        });
        robot.push(KeyCode.ENTER);
        robot.interact(held::finish);
        Pictures.take(stage, "history-going" + suffix);
        robot.interact(held::finishAll);
        Pictures.take(stage, "history-undone" + suffix);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.interact(held::finishAll);
        Pictures.take(stage, "history-stuck" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 960, 600"})
    void nothing(Theme theme, int width, int height, FxRobot robot) throws IOException {
        desk = Desk.in(folder, Samples.bundled());
        robot.interact(() -> {
            var shell = desk.shell(List.of(new PlainView("today", true)));
            shell.onHistory(new History(shell, desk.model.steps(), held, desk.clock)::open);
            desk.show(shell, stage, theme, width, height);
            desk.model.rememberSteps();
            shell.openHistory();
        });
        Pictures.take(stage, "history-none-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        robot.interact(() -> ((ShellView) stage.getScene().getRoot()).showKeys());
        Pictures.take(stage, "history-keys-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
    }
}
