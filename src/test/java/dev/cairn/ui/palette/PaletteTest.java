package dev.cairn.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Evening;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.TimerAtHand;
import dev.cairn.ui.TimerControls;
import dev.cairn.week.Sheet;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PaletteTest {
    private final TimerAtHand timer = new TimerAtHand();

    @TempDir
    private Path folder;

    private final List<URI> opened = new ArrayList<>();
    private Evening evening;
    private Desk desk;
    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
        evening = new Evening(folder).underWay();
        desk = evening.desk;
        ShellView shell = desk.shell(List.of(new PlainView("today", true), new PlainView("checklist")));
        AtHand.in(shell, evening, timer, opened::add);
        desk.show(shell, stage, Theme.LIGHT, 960, 600);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static FxRobot palette(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        return robot;
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#palette-field").queryAs(TextField.class);
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> field(robot).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ListView<Row> list(FxRobot robot) {
        return robot.lookup("#palette-list").queryListView();
    }

    private static boolean isShown(FxRobot robot) {
        return robot.lookup("#palette").tryQuery().isPresent();
    }

    private List<Task> print(int count) {
        var tasks = desk.library
                .standing(Evening.CAREER)
                .orElseThrow()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .filter(task -> task.status() == Status.OPEN)
                .limit(count)
                .toList();
        desk.weeks.keep(new Sheet(
                Opened.THIS_WEEK,
                tasks.stream()
                        .map(it -> new Sheet.Line(Evening.CAREER, it.key()))
                        .toList()));
        return tasks;
    }

    @Test
    void theKeyOpensItTheKeyAndEscapeCloseItAndTheFocusGoesBack(FxRobot robot) {
        var before = stage.getScene().getFocusOwner();

        palette(robot);
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(field(robot));
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot)).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(before);

        palette(robot);
        palette(robot);
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void typingAndEnterOpenATaskInItsPlace(FxRobot robot) {
        palette(robot);
        robot.write("pca");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.DOWN)
                .push(KeyCode.UP)
                .push(KeyCode.PAGE_DOWN)
                .push(KeyCode.END)
                .push(KeyCode.HOME);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.push(KeyCode.ENTER);

        assertThat(evening.places.places).singleElement().asString().startsWith("node ");
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void ticksFromPaperAreSaidDoneAndTakenBack(FxRobot robot) {
        print(12);
        long done = done();
        palette(robot);
        robot.write("tick 3 7 12");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list(robot).getItems().get(1)).isInstanceOf(Row.Quick.class);

        robot.push(KeyCode.ENTER);
        assertThat(isShown(robot)).isFalse();
        assertThat(done()).isEqualTo(done + 3);
        assertThat(robot.lookup("#notice").queryAs(Label.class).getText()).isEqualTo("3 ticked from the sheet of W10");

        robot.interact(() -> robot.lookup("#notice-undo").queryAs(Button.class).fire());
        assertThat(done()).isEqualTo(done);
    }

    private long done() {
        return desk.library.overviews().stream()
                .mapToLong(it -> it.tally().done())
                .sum();
    }

    @Test
    void aRefusedEntryStaysOpenAndSaysWhy(FxRobot robot) {
        print(3);
        palette(robot);
        type(robot, "tick 3 99");
        robot.push(KeyCode.ENTER);

        assertThat(isShown(robot)).isTrue();
        assertThat(robot.lookup("#palette-said").queryAs(Label.class).getText()).startsWith("99 is not on the sheet");
        assertThat(field(robot).getAccessibleHelp()).startsWith("99 is not on the sheet");
    }

    @Test
    void anAddressIsShownWholeAndOpened(FxRobot robot) {
        palette(robot);
        type(robot, "khan academy");
        int at = -1;
        for (int i = 0; i < list(robot).getItems().size() && at < 0; i++) {
            at = list(robot).getItems().get(i) instanceof Row.Hit hit
                            && hit.item().goal() instanceof Goal.Link link
                            && link.address().isPresent()
                    ? i
                    : -1;
        }
        assertThat(at).isPositive();
        for (int i = 0; i < 100 && list(robot).getSelectionModel().getSelectedIndex() < at; i++) {
            robot.push(KeyCode.DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
        var hit = (Row.Hit) list(robot).getSelectionModel().getSelectedItem();
        var address = ((Goal.Link) hit.item().goal()).address().orElseThrow();
        assertThat(robot.lookup(".palette-address").queryAllAs(Label.class))
                .anyMatch(it -> it.getText().equals(address.toString()));

        robot.push(KeyCode.ENTER);
        assertThat(opened).containsExactly(address);
    }

    @Test
    void commandsDoWhatTheySay(FxRobot robot) {
        palette(robot);
        type(robot, "look back at last week");
        robot.push(KeyCode.ENTER);
        palette(robot);
        type(robot, "your hours");
        robot.push(KeyCode.ENTER);

        assertThat(evening.places.places).containsExactly("review 2027-W09", "hours");
    }

    @Test
    void settingsAreFoundByWhatIsInThem(FxRobot robot) {
        for (String typed : List.of("settings", "theme", "light", "dark", "milestones")) {
            palette(robot);
            type(robot, typed);

            assertThat(list(robot).getItems().stream()
                            .filter(Row.Hit.class::isInstance)
                            .limit(8)
                            .map(it -> ((Row.Hit) it).item().title()))
                    .as(typed)
                    .anyMatch(it -> it.startsWith("Settings"));
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void aClickIsAsGoodAsEnter(FxRobot robot) {
        palette(robot);
        type(robot, "calendar ics");
        var cell = robot.lookup("#palette-list .palette-row").queryAllAs(RowCell.class).stream()
                .filter(it -> it.getItem() instanceof Row.Hit)
                .findFirst()
                .orElseThrow();
        robot.clickOn(cell);

        assertThat(evening.places.places).satisfiesExactly(it -> assertThat(it).startsWith("calendar 2027-W"));
    }

    @Test
    void whatIsThereHasANameForThoseWhoDoNotSeeIt(FxRobot robot) {
        palette(robot);
        type(robot, "pca");

        assertThat(field(robot).getAccessibleText()).isNotBlank();
        assertThat(list(robot).getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(list(robot).getAccessibleText()).isNotBlank();
        assertThat(robot.lookup("#palette-list .palette-row").queryAllAs(RowCell.class))
                .filteredOn(it -> !it.isEmpty())
                .isNotEmpty()
                .allMatch(it -> !it.getAccessibleText().isBlank());
    }

    @Test
    void theTimerIsStartedPausedAndStoppedByItsName(FxRobot robot) {
        type(palette(robot), "timer what is next");
        robot.push(KeyCode.ENTER);

        timer.state = TimerControls.State.RUNNING;
        type(palette(robot), "pause timer");
        robot.push(KeyCode.ENTER);
        type(palette(robot), "stop timer");
        robot.push(KeyCode.ENTER);
        type(palette(robot), "timer breaks");
        robot.push(KeyCode.ENTER);

        assertThat(timer.asked).containsExactly("start next", "turn", "open", "lengths");
    }
}
