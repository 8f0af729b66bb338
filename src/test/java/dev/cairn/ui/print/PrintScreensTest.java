package dev.cairn.ui.print;

import dev.cairn.paper.Paper;
import dev.cairn.paper.Printers.Outcome;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.Printable;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
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

/** Draws the page that prints into target/screens, to be looked at. */
@Tag("screens")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class PrintScreensTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Printing printing;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        printing.evening.desk.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        printing = new Printing(folder);
        var tray = Tray.of(Tray.OFFICE, Tray.HOME);
        printing.printers = tray;
        Print[] print = new Print[2];
        robot.interact(() -> {
            var desk = printing.evening.desk;
            printing.underWay();
            var shell = desk.shell(List.of(new PlainView("today")));
            print[0] = new Print(shell, printing.parts());
            printing.printers = Tray.of();
            print[1] = new Print(shell, printing.parts());
            Pictures.put(stage, shell, theme, width, height);
            shell.start();
            print[0].open(Printing.week());
        });
        Pictures.take(stage, "print-week" + suffix);
        click(robot, "print-print");
        Pictures.take(stage, "print-sent" + suffix);
        tray.outcome = new Outcome.Failed("print.notPrinted", "The printer is out of paper.");
        click(robot, "print-several");
        click(robot, "print-fit-width");
        click(robot, "print-print");
        Pictures.take(stage, "print-several" + suffix);
        robot.interact(() -> print[1].open(Printing.week()));
        choose(robot, "print-list");
        Pictures.take(stage, "print-list-no-printer" + suffix);
        robot.interact(() -> {
            var module = printing.evening
                    .desk
                    .library
                    .standing(Evening.CAREER)
                    .orElseThrow()
                    .studyPhases()
                    .findFirst()
                    .orElseThrow()
                    .modules()
                    .getFirst();
            print[1].open(new Printable.Checklist(Evening.CAREER, module.key()));
        });
        choose(robot, "print-" + Paper.A5.name().toLowerCase(Locale.ROOT));
        Pictures.take(stage, "print-checklist" + suffix);
    }

    private static void click(FxRobot robot, String id) {
        robot.interact(() -> {
            var node = robot.lookup("#" + id).query();
            if (node instanceof Button button) {
                button.fire();
            } else {
                choose(robot, id);
            }
        });
    }

    private static void choose(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(RadioButton.class).fire());
    }
}
