package dev.cairn.ui.calendar;

import dev.cairn.export.IcsFile;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Appearance;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.WeekBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
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

/** Draws the card of calendars into target/screens, for eyes to judge. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class CalendarPicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Evening evening;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        evening.desk.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var name = "calendar-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        var files = Files.createDirectories(folder.resolve("Shared/Calendars"));
        robot.interact(() -> show(theme, width, height, files));
        Pictures.take(stage, name);
        robot.clickOn("#range-days");
        robot.clickOn("#calendar-save");
        robot.interact(
                () -> robot.lookup("#calendar-keep").queryAs(CheckBox.class).fire());
        Pictures.take(stage, name + "-kept");
        Files.delete(files.resolve("cairn.ics"));
        Files.delete(files.resolve("week.ics"));
        Files.delete(files);
        robot.interact(() -> {
            evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
            evening.desk.background.passTime();
        });
        Pictures.take(stage, name + "-gone");
    }

    private void show(Theme theme, int width, int height, Path files) {
        evening = new Evening(folder.resolve("data")).underWay();
        var desk = evening.desk;
        ShellView shell = desk.shell(List.of(new PlainView("week")));
        var scene = new Scene(shell, width, height);
        desk.memory.put("look", theme == Theme.LIGHT ? "light" : "dark");
        new Appearance(scene, desk.memory);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        shell.start();
        new Calendars(
                        shell,
                        new Calendars.Parts(
                                desk.book,
                                desk.weeks,
                                new IcsFile(),
                                desk.background,
                                desk.background,
                                desk.memory,
                                FilesIn.folder(files, "week"),
                                desk.clock))
                .open(WeekBook.span(Evening.WEDNESDAY), RoadmapId.ALL);
    }
}
