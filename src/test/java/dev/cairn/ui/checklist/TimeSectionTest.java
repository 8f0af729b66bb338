package dev.cairn.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Key;
import dev.cairn.study.TimeEdits;
import dev.cairn.ui.DirectBackground;
import dev.cairn.ui.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimeSectionTest {
    private static final Key UMAP = new Key("umap");

    private final Shelf shelf = new Shelf(new CareerPlan().roadmap());
    private ChecklistView view;

    @Start
    void open(Stage stage) {
        view = shelf.view(new DirectBackground());
        var scene = new Scene(view.root(), 1040, 716);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.attach();
        view.show(Shelf.ID);
        view.select(UMAP);
    }

    private List<TimeEntry> log() {
        return List.copyOf(shelf.library.time().of(Shelf.ID).values());
    }

    private void timed(FxRobot robot, int minutes, LocalDate day) {
        robot.interact(() -> shelf.library.perform(
                TimeEdits.log(Shelf.ID, new TimeEntry(UMAP, day, 60 * minutes, Shelf.CLOCK.instant()))));
    }

    private static void add(FxRobot robot, String length) {
        robot.interact(() -> robot.lookup("#time-add").queryButton().fire());
        robot.write(length).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String what) {
        return robot.lookup(what).queryAs(Label.class).getText();
    }

    private static Set<Node> lines(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".time-line").queryAll();
    }

    private static void press(FxRobot robot, String named) {
        robot.interact(() -> robot.lookup((Button it) -> named.equals(it.getAccessibleText()))
                .queryButton()
                .fire());
    }

    @Test
    void timeIsAddedByHandAndTakenBack(FxRobot robot) {
        add(robot, "45");

        assertThat(log()).containsExactly(new TimeEntry(UMAP, Shelf.TODAY, 45 * 60, null));
        assertThat(lines(robot)).hasSize(1);
        assertThat(text(robot, "#time-sum")).startsWith("45 min of ");

        robot.interact(() -> shelf.library.undo());
        assertThat(lines(robot)).isEmpty();
    }

    @Test
    void whatCannotBeIsSaidAndStaysToBeCorrected(FxRobot robot) {
        add(robot, "0");
        assertThat(text(robot, "#time-why")).startsWith("Nothing is no time");

        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("25 h").push(KeyCode.ENTER);
        assertThat(text(robot, "#time-why")).contains("more than 24 hours");

        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("1.5 h").push(KeyCode.ENTER);
        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(90 * 60);
        assertThat(robot.lookup("#time-form").queryAll()).isEmpty();
    }

    @Test
    void aDayToComeIsRefused(FxRobot robot) {
        robot.interact(() -> robot.lookup("#time-add").queryButton().fire());
        robot.write("45");
        robot.interact(() -> robot.lookup("#time-day")
                .queryAs(dev.cairn.ui.DayPicker.class)
                .getEditor()
                .setText("2027-03-11"));
        robot.interact(() -> robot.lookup("#time-keep").queryButton().fire());

        assertThat(text(robot, "#time-why")).contains("still to come");
        assertThat(log()).isEmpty();
    }

    @Test
    void escapeLeavesTheFormWithoutAnything(FxRobot robot) {
        robot.interact(() -> robot.lookup("#time-add").queryButton().fire());
        robot.write("45").push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#time-form").queryAll()).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void anEntryIsChangedInPlaceAndStaysWhatTheTimerTook(FxRobot robot) {
        timed(robot, 24, Shelf.TODAY);

        press(robot, "Change 24 min on Wednesday 10 March");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("20").push(KeyCode.ENTER);

        assertThat(log()).containsExactly(new TimeEntry(UMAP, Shelf.TODAY, 20 * 60, Shelf.CLOCK.instant()));
        robot.interact(() -> shelf.library.undo());
        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(24 * 60);
    }

    @Test
    void anEntryIsTakenOut(FxRobot robot) {
        timed(robot, 24, Shelf.TODAY);
        timed(robot, 10, Shelf.TODAY.minusDays(1));
        assertThat(lines(robot)).hasSize(2);

        press(robot, "Take out 24 min on Wednesday 10 March");

        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(10 * 60);
        assertThat(lines(robot)).hasSize(1);
    }

    @Test
    void whatIsTypedSurvivesWhatHappensElsewhere(FxRobot robot) {
        robot.interact(() -> robot.lookup("#time-add").queryButton().fire());
        robot.write("45");

        timed(robot, 24, Shelf.TODAY);
        robot.push(KeyCode.ENTER);

        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(24 * 60, 45 * 60);
    }

    @Test
    void theRowSaysWhatWasSpentOfWhatItIsEstimatedAt(FxRobot robot) {
        timed(robot, 30, Shelf.TODAY);

        WaitForAsyncUtils.waitForFxEvents();
        RowCell cell = robot.lookup((Node node) -> node instanceof RowCell it
                        && it.getItem() != null
                        && !it.isEmpty()
                        && it.getItem().id().equals(RowId.of(UMAP)))
                .query();
        assertThat(cell.getAccessibleText()).contains("0.5 / ");
    }
}
