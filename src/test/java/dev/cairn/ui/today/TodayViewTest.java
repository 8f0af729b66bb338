package dev.cairn.ui.today;

import static dev.cairn.ui.Evening.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Printable;
import dev.cairn.ui.Theme;
import dev.cairn.ui.WeekBook;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
class TodayViewTest {
    @TempDir
    private Path folder;

    private Evening evening;
    private TodayView view;
    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
        evening = new Evening(folder).underWay().at(WEDNESDAY.atTime(19, 24));
        var desk = evening.desk;
        view = new TodayView(desk.library, desk.plan, desk.background, desk.clock, evening.places);
        var scene = new Scene(view.root(), 1040, 716);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1040);
        stage.setHeight(716);
        stage.show();
        view.attach();
        view.show(RoadmapId.ALL);
        view.focus();
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private static LineRow row(FxRobot robot, int index) {
        return robot.lookup(".line-row").queryAllAs(LineRow.class).stream()
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private Status status(Line line) {
        return evening.desk
                .library
                .standing(line.roadmap())
                .orElseThrow()
                .allTasks()
                .filter(task -> task.key().equals(line.task()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static Line line(LineRow row) {
        return Objects.requireNonNull(row.line());
    }

    @Test
    void theHeadSaysTheDayAndWhatIsDone(FxRobot robot) {
        assertThat(view.heading().get()).isEqualTo("Wednesday 10 March");
        assertThat(view.trail().get()).endsWith(", all active roadmaps");
        assertThat(robot.lookup("#today-heading").queryAs(Label.class).getText())
                .matches("[\\d.]+ of [\\d.]+ h done");
    }

    @Test
    void itsWeekIsWhatIsPrinted() {
        assertThat(view.printable()).contains(new Printable.Week(WeekBook.span(WEDNESDAY), RoadmapId.ALL));
    }

    @Test
    void dTicksWhatIsOn(FxRobot robot) {
        var running = line(row(robot, 1));
        assertThat(running.state()).isEqualTo(Line.State.RUNNING);

        robot.push(KeyCode.D);

        assertThat(status(running)).isEqualTo(Status.DONE);
    }

    @Test
    void rowsAreWalkedTickedAndOpenedByKeyboard(FxRobot robot) {
        robot.push(KeyCode.J).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.K);
        assertThat(row(robot, 1).isFocused()).isTrue();
        var line = line(row(robot, 1));

        robot.push(KeyCode.ENTER);
        assertThat(evening.places.places)
                .containsExactly("node " + line.roadmap() + " " + line.task().value());

        robot.push(KeyCode.SPACE);
        assertThat(status(line)).isEqualTo(Status.DONE);
        assertThat(robot.lookup(".line-row").queryAllAs(LineRow.class))
                .filteredOn(Node::isFocused)
                .singleElement()
                .satisfies(row -> assertThat(line(row).task()).isEqualTo(line.task()));
        robot.push(KeyCode.SPACE);
        assertThat(status(line)).isEqualTo(Status.OPEN);
    }

    @Test
    void aClickOnABoxTicks(FxRobot robot) {
        var line = line(row(robot, 2));

        robot.clickOn(row(robot, 2).lookup(".line-box"));

        assertThat(status(line)).isEqualTo(Status.DONE);
    }

    @Test
    void leftOverWorkIsFittedInByKey(FxRobot robot) {
        Button fit = robot.lookup("#fit-in").queryButton();
        assertThat(fit.getTooltip().getText()).startsWith("Adds ").contains("tomorrow");

        robot.push(KeyCode.F);

        assertThat(robot.lookup("#fit-in").tryQuery()).isEmpty();
        robot.interact(() -> evening.desk.library.undo());
        assertThat(robot.lookup("#fit-in").tryQuery()).isPresent();
    }

    @Test
    void waysBackOpenByKeyAndButton(FxRobot robot) {
        robot.push(KeyCode.W);
        robot.clickOn("#ways-back").clickOn("#what-if");

        assertThat(evening.places.places).hasSize(3).last().isEqualTo("what if *");
        assertThat(evening.places.places.get(0)).startsWith("ways back ").isEqualTo(evening.places.places.get(1));
    }

    @Test
    void anyAmountOfTimeCanBeGiven(FxRobot robot) {
        int before = line(row(robot, 1)).taskMinutes();
        robot.clickOn("#now-more").clickOn("Other…").write("45 min").push(KeyCode.ENTER);

        assertThat(line(row(robot, 1)).taskMinutes()).isEqualTo(before + 45);
    }

    @Test
    void theSearchLeavesWhatFits(FxRobot robot) {
        var title = line(row(robot, 2)).title();
        robot.interact(() -> view.search(title));
        assertThat(robot.lookup(".line-row").queryAllAs(LineRow.class))
                .filteredOn(Node::isVisible)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(line(row).title()).isEqualTo(title));

        robot.interact(() -> view.search("no such thing"));
        assertThat(robot.lookup(".nothing-fits").queryAs(Label.class).getText()).contains("no such thing");
    }

    @Test
    void nothingIsCutOffInASmallWindow(FxRobot robot) {
        for (int width : new int[] {904, 720, 560}) {
            robot.interact(() -> {
                stage.setWidth(width);
                stage.setHeight(516);
            });
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Stream.of("#now-card", "#week-block", "#milestone-block", "#pace-block", "#today-list")
                            .map(id -> robot.lookup(id).<Node>query()))
                    .allSatisfy(part -> {
                        var at = part.localToScene(part.getLayoutBounds());
                        assertThat(at.getMinX()).isGreaterThanOrEqualTo(0);
                        assertThat(at.getMaxX()).isLessThanOrEqualTo(width);
                    });
        }
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        assertThat(robot.lookup(".button").queryAllAs(Button.class))
                .allSatisfy(button -> assertThat(Stream.of(button.getText(), button.getAccessibleText()))
                        .anyMatch(name -> name != null && !name.isBlank()));
        assertThat(robot.lookup(".line-row").queryAllAs(LineRow.class))
                .allSatisfy(row ->
                        assertThat(row.getAccessibleText()).contains(line(row).title()));
    }

    @Test
    void tIsTheTimerOfWhatIsOn(FxRobot robot) {
        var running = line(row(robot, 1));

        robot.push(KeyCode.T);
        robot.clickOn("#now-timer");

        var asked = "timer " + running.roadmap() + " " + running.task();
        assertThat(evening.places.places).containsExactly(asked, asked);
    }
}
