package dev.cairn.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.export.IcsFile;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.WeekBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card of calendars, and what the window says while it is closed. */
@ExtendWith(ApplicationExtension.class)
class CalendarsTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Evening evening;
    private ShellView shell;
    private Calendars calendars;
    private Path files;

    @Start
    void open(Stage opened) throws IOException {
        stage = opened;
        files = Files.createDirectory(folder.resolve("files"));
        evening = new Evening(folder.resolve("data")).underWay();
        var desk = evening.desk;
        shell = desk.shell(List.of(new PlainView("week")));
        stage.setScene(new Scene(shell, 1280, 800));
        stage.show();
        shell.start();
        calendars = new Calendars(
                shell,
                new Calendars.Parts(
                        desk.book,
                        desk.weeks,
                        new IcsFile(),
                        desk.background,
                        desk.background,
                        desk.memory,
                        FilesIn.folder(files, "week"),
                        desk.clock));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        evening.desk.close();
    }

    @Test
    void aFileThatCannotBeKeptIsToldOnceAndLeadsToItsCard(FxRobot robot) throws IOException {
        keep(robot);
        Files.delete(files.resolve("cairn.ics"));
        Files.delete(files);
        change(robot);
        assertThat(notice(robot).isVisible()).isTrue();
        assertThat(robot.lookup("#notice").queryAs(Label.class).getText())
                .contains(files.toString())
                .contains("is not there")
                .contains("choose another");

        robot.interact(() -> robot.lookup("#notice-close").queryAs(Button.class).fire());
        change(robot);
        assertThat(notice(robot).isVisible()).as("told once").isFalse();

        Files.createDirectory(files);
        change(robot);
        Files.delete(files.resolve("cairn.ics"));
        Files.delete(files);
        change(robot);
        assertThat(notice(robot).isVisible()).as("it had been well").isTrue();
        robot.interact(() -> robot.lookup("#notice-mend").queryAs(Button.class).fire());
        assertThat(robot.lookup("#calendar-kept").queryAs(Label.class).getText())
                .contains("is not there");
        assertThat(notice(robot).isVisible()).isFalse();
    }

    @Test
    void onceItIsWellNothingIsSaidAnyMore(FxRobot robot) throws IOException {
        keep(robot);
        Files.delete(files.resolve("cairn.ics"));
        Files.delete(files);
        change(robot);
        Files.createDirectory(files);
        change(robot);
        assertThat(notice(robot).isVisible()).isFalse();
    }

    @Test
    void theCardNamesTheWeekThatIsShown(FxRobot robot) {
        var week = WeekBook.span(Evening.WEDNESDAY);
        robot.interact(() -> calendars.open(week, RoadmapId.ALL));
        assertThat(robot.lookup("#range-week").queryAs(Labeled.class).getText()).isEqualTo("This week");
        robot.interact(() -> calendars.open(week.plus(2), Evening.CAREER));
        assertThat(robot.lookup("#range-week").queryAs(Labeled.class).getText()).isEqualTo("Week 12");
        assertThat(robot.lookup("#calendar-from").query().isVisible()).isTrue();
        assertThat(robot.lookup("#calendar-from").query().getParent().isVisible())
                .isFalse();
        robot.clickOn("#range-days");
        assertThat(robot.lookup("#calendar-from").query().getParent().isVisible())
                .isTrue();
    }

    private void keep(FxRobot robot) {
        robot.interact(() -> calendars.open(WeekBook.span(Evening.WEDNESDAY), RoadmapId.ALL));
        robot.interact(
                () -> robot.lookup("#calendar-keep").queryAs(CheckBox.class).fire());
        robot.interact(() -> shell.closeCard());
        assertThat(files.resolve("cairn.ics")).exists();
    }

    private void change(FxRobot robot) {
        robot.interact(() -> {
            evening.done(Evening.CAREER, 1, Evening.WEDNESDAY);
            evening.desk.background.passTime();
        });
    }

    private static Node notice(FxRobot robot) {
        return robot.lookup(".notice").query();
    }
}
