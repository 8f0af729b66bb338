package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.paper.Printers;
import dev.cairn.paper.Progress;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.TimerAtHand;
import dev.cairn.ui.palette.AtHand;
import dev.cairn.ui.print.Print;
import dev.cairn.ui.week.WeekView;
import dev.cairn.week.Sheet;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A week goes to paper and its ticks come back, through the window as it is put together, on a computer without a printer. */
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class PaperAndBackTest {
    private static final WeekName NEXT_WEEK = new WeekName(2027, 11);

    @TempDir
    private Path folder;

    @TempDir
    private Path target;

    private Desk desk;
    private WeekView week;

    @Start
    void open(Stage stage) {
        var evening = new Evening(folder).underWay();
        desk = evening.desk;
        week = new WeekView(desk.library, desk.book, desk.background, desk.clock, evening.places);
        ShellView shell = desk.shell(List.of(week, new PlainView("checklist")));
        var print = new Print(
                shell,
                new Print.Parts(
                        desk.library,
                        desk.book,
                        Adapters.press(),
                        new NoPrinters(),
                        desk.background,
                        desk.memory,
                        FilesIn.folder(target, "week"),
                        desk.clock));
        AtHand.in(shell, evening, new TimerAtHand(), address -> {});
        shell.onPrint(what -> what.ifPresent(print::open));
        desk.show(shell, stage, Theme.LIGHT, 1280, 800);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWeekThatIsShownIsPrintedItsNumbersAreTickedAndTakenBackAtOnce(FxRobot robot) {
        robot.interact(() -> week.goTo(Evening.WEDNESDAY.plusWeeks(1)));
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(desk.weeks.sheets()).as("looking keeps nothing").isEmpty();
        robot.interact(() -> robot.lookup("#print-save").queryAs(Button.class).fire());

        assertThat(target.resolve("week.pdf")).isNotEmptyFile();
        assertThat(desk.weeks.sheets()).containsExactly(NEXT_WEEK);
        var sheet = desk.weeks.sheet(NEXT_WEEK);
        assertThat(sheet.lines()).hasSizeGreaterThan(2);
        assertThat(standing(sheet)).containsOnly(Status.OPEN);

        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.interact(
                () -> robot.lookup("#palette-field").queryAs(TextField.class).setText("tick 1 2"));
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
        assertThat(standing(sheet)).startsWith(Status.DONE, Status.DONE);
        assertThat(standing(sheet).subList(2, sheet.lines().size())).containsOnly(Status.OPEN);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(standing(sheet)).containsOnly(Status.OPEN);
    }

    /** How the tasks of a sheet stand, by their numbers. */
    private List<Status> standing(Sheet sheet) {
        return sheet.lines().stream().map(this::task).map(Task::status).toList();
    }

    private Task task(Sheet.Line line) {
        return desk.library
                .standing(line.roadmap())
                .orElseThrow()
                .allTasks()
                .filter(it -> it.key().equals(line.task()))
                .findFirst()
                .orElseThrow();
    }

    private static final class NoPrinters implements Printers {
        @Override
        public List<Found> find() {
            return List.of();
        }

        @Override
        public Outcome print(byte[] pdf, Order order, Progress progress) {
            throw new AssertionError("Nothing can be printed here.");
        }
    }
}
