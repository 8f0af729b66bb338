package dev.cairn.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Desk;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class HistoryPageTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;
    private ShellView shell;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(Desk wanted, FxRobot robot) {
        desk = wanted;
        robot.interact(() -> {
            shell = desk.shell(List.of(new PlainView("today", true)));
            shell.onHistory(new History(shell, desk.model.steps(), desk.background, desk.clock)::open);
            desk.show(shell, stage, Theme.LIGHT, 1280, 800);
        });
    }

    private void ticked(FxRobot robot) {
        show(Desk.in(folder), robot);
        robot.interact(() -> {
            Days.load(desk);
            for (int i = 0; i < 5; i++) {
                Days.tick(desk, i);
            }
        });
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Row> list(FxRobot robot) {
        return robot.lookup("#history-list").queryAs(ListView.class);
    }

    private static List<Row.Kind> kinds(FxRobot robot) {
        return list(robot).getItems().stream().map(Row::kind).toList();
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#history-said").queryLabeled().getText();
    }

    @Test
    void itOpensByItsKeyAndIsWalkedByKeys(FxRobot robot) {
        ticked(robot);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isZero();
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertThat(kinds(robot))
                .containsExactly(Row.Kind.UNDONE, Row.Kind.UNDONE, Row.Kind.LATEST, Row.Kind.EARLIER, Row.Kind.EARLIER);
        assertThat(said(robot)).isEqualTo("2 steps were taken back.");
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
        push(robot, KeyCode.DELETE);
        assertThat(kinds(robot)).startsWith(Row.Kind.UNDONE, Row.Kind.UNDONE, Row.Kind.UNDONE, Row.Kind.LATEST);
        push(robot, KeyCode.UP);
        push(robot, KeyCode.ENTER);
        assertThat(kinds(robot)).startsWith(Row.Kind.UNDONE, Row.Kind.UNDONE, Row.Kind.LATEST);
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#history-list").tryQuery()).isEmpty();
    }

    @Test
    void theButtonsOfARowDoTheSame(FxRobot robot) {
        ticked(robot);
        robot.clickOn("#history");
        robot.interact(() -> list(robot).getSelectionModel().select(3));
        var go = robot.lookup(".history-go").queryAllAs(Button.class).stream()
                .filter(it -> it.isVisible() && it.getParent().isVisible())
                .findFirst()
                .orElseThrow();
        assertThat(go.getText()).isEqualTo("Undo back to here");
        assertThat(go.getAccessibleText()).startsWith("Undo back to here: Tick “Work through part 2");
        robot.interact(go::fire);
        assertThat(kinds(robot)).filteredOn(Row.Kind.UNDONE::equals).hasSize(3);
        robot.interact(() -> list(robot).getSelectionModel().select(0));
        var again = robot.lookup(".history-go").queryAllAs(Button.class).stream()
                .filter(it -> it.isVisible() && it.getParent().isVisible())
                .findFirst()
                .orElseThrow();
        assertThat(again.getText()).isEqualTo("Redo up to here");
        robot.interact(again::fire);
        assertThat(kinds(robot)).doesNotContain(Row.Kind.UNDONE).hasSize(5);
        assertThat(said(robot)).isEqualTo("3 steps were done again.");
    }

    @Test
    void theKeyboardStaysInTheListWhileItIsUnderWay(FxRobot robot) {
        ticked(robot);
        var held = new HeldBackground();
        robot.interact(() -> shell.onHistory(new History(shell, desk.model.steps(), held, desk.clock)::open));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        push(robot, KeyCode.END);
        push(robot, KeyCode.ENTER);
        assertThat(said(robot)).isEqualTo("Taking back: 1 of 4");
        assertThat(list(robot).isFocused()).isTrue();
        push(robot, KeyCode.DELETE);
        robot.interact(held::finish);
        assertThat(said(robot)).isEqualTo("Taking back: 2 of 4");
        robot.clickOn("#history-halt");
        robot.interact(held::finishAll);
        assertThat(said(robot)).isEqualTo("2 of 4 steps were taken back.");
        assertThat(kinds(robot)).startsWith(Row.Kind.UNDONE, Row.Kind.UNDONE, Row.Kind.LATEST);
    }

    @Test
    void undoByItsKeyIsSeenInTheList(FxRobot robot) {
        ticked(robot);
        robot.clickOn("#history");
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(kinds(robot)).startsWith(Row.Kind.UNDONE, Row.Kind.LATEST);
    }

    @Test
    void whereNothingWasDoneThatIsSaid(FxRobot robot) {
        show(Desk.in(folder, Samples.bundled()), robot);
        robot.interact(desk.model::rememberSteps);
        robot.clickOn("#history");
        assertThat(robot.lookup(".state .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Nothing was done yet");
    }

    @Test
    void whereTheLogCannotBeReadThatIsSaidAndTriedAgain(FxRobot robot) {
        show(Desk.in(folder), robot);
        robot.interact(() -> {
            desk.store.close();
            desk.model.rememberSteps();
        });
        robot.clickOn("#history");
        assertThat(robot.lookup(".state .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("What was done could not be read");
        assertThat(robot.lookup(".state .button").queryButton().getText()).isEqualTo("Try again");
        robot.interact(() -> robot.lookup(".state .button").queryButton().fire());
        assertThat(robot.lookup(".state .label").queryAllAs(Labeled.class)).isNotEmpty();
    }
}
