package dev.cairn.ui.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.Session;
import dev.cairn.testing.Draw;
import dev.cairn.ui.Evening;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class PlanPageTest {
    private static final int DRAWS = 6;

    @TempDir
    private Path folder;

    private Opened opened;
    private Planning before;

    @Start
    void open(Stage stage) {
        opened = new Opened(stage, folder, FilesIn.nowhere(), Theme.LIGHT, 960, 600);
        opened.evening.underWay();
        before = opened.evening.desk.library.planning();
        opened.weekly.plan(Opened.NEXT);
    }

    @AfterEach
    void close() {
        opened.evening.desk.close();
    }

    private Planning planning() {
        return opened.evening.desk.library.planning();
    }

    private static PlanList list(FxRobot robot) {
        return robot.lookup("#weekly-list").queryAs(PlanList.class);
    }

    private static List<Key> chosen(FxRobot robot) {
        return list(robot).getItems().stream()
                .filter(PlanRow.Line.class::isInstance)
                .map(PlanRow.Line.class::cast)
                .filter(it -> it.kind() == PlanRow.Kind.IN)
                .map(it -> it.task().task())
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void theWeekBeginsAsThePlanHasIt(FxRobot robot) {
        assertThat(chosen(robot)).isSubsetOf(opened.tasks(Opened.NEXT)).isNotEmpty();
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(text(robot, "#weekly-dates")).isEqualTo("15–21 Mar");
    }

    @Test
    void whatIsLeftOutAndMovedByKeysIsThePlanOnceItIsUsed(FxRobot robot) {
        Key first = chosen(robot).get(0);
        Key second = chosen(robot).get(1);
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN);
        var order = chosen(robot);
        assertThat(order).doesNotContain(first);
        assertThat(order.indexOf(second)).isEqualTo(1);
        assertThat(planning()).isEqualTo(before);
        // What was begun the week before goes on first, whatever is chosen.
        var goingOn = opened.tasks(Opened.THIS);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(opened.tasks(Opened.NEXT)).doesNotContain(first);
        assertThat(opened.tasks(Opened.NEXT))
                .filteredOn(it -> !goingOn.contains(it))
                .startsWith(order.get(0), second);
        assertThat(opened.plan(Opened.NEXT.plus(1)).stream().map(Session::task)).contains(first);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(planning()).isEqualTo(before);
    }

    @Test
    void whatIsShownOnTheDaysIsWhatIsPlanned(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.UP);
        var shown = robot.lookup(".day-block .session").queryAllAs(HBox.class).stream()
                .map(row -> ((Labeled) row.getChildren().get(2)).getText())
                .toList();
        robot.clickOn("#weekly-use");
        assertThat(opened.evening.places.places)
                .as("the planned week is shown")
                .containsExactly("week " + Opened.NEXT.first());

        var roadmaps = opened.evening.desk.plan.active().get().roadmaps();
        var names = new Names(roadmaps);
        assertThat(opened.plan(Opened.NEXT).stream().map(it -> names.title(it.roadmap(), it.task())))
                .containsExactlyElementsOf(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:00", "19:24"})
    void whateverIsChosenThePlanIsWhatWasShown(String time, FxRobot robot) {
        var shown = new ArrayList<List<Session>>();
        var planned = new ArrayList<List<Session>>();
        robot.interact(() -> {
            opened.evening.at(Evening.WEDNESDAY.atTime(LocalTime.parse(time)));
            for (int seed = 0; seed < DRAWS; seed++) {
                var draw = new Draw(new Random(seed));
                opened.weekly.plan(draw.of(Opened.THIS, Opened.NEXT, Opened.NEXT.plus(1)));
                var model = model(list(robot));
                if (draw.oneIn(3)) {
                    model.scope(draw.of(Evening.CAREER, Evening.SIX_MONTH));
                }
                for (int i = draw.below(10); i > 0; i--) {
                    choose(model, draw);
                }
                shown.add(filled(model).outcome().then().plan().sessions());
                boolean changed = model.use().isPresent();
                planned.add(opened.evening.desk.plan.active().get().plan().sessions());
                if (changed) {
                    opened.evening.desk.library.undo();
                }
            }
        });
        assertThat(planned).hasSize(DRAWS).isEqualTo(shown);
    }

    private static void choose(PlanViewModel model, Draw draw) {
        var line = draw.of(filled(model).lines());
        if (draw.oneIn(6)) {
            model.trim();
        } else if (draw.oneIn(2)) {
            model.toggle(line);
        } else if (line.isIn()) {
            model.move(line.task(), draw.below(7) - 3);
        }
    }

    private static PlanState.Filled filled(PlanViewModel model) {
        return (PlanState.Filled) model.state().get();
    }

    @Test
    void aTaskIsDraggedToItsPlace(FxRobot robot) {
        var order = chosen(robot);
        var cells = robot.lookup(".plan-week-cell").queryAllAs(PlanCell.class).stream()
                .filter(it -> it.getItem() instanceof PlanRow.Line)
                .sorted(Comparator.comparingInt(PlanCell::getIndex))
                .toList();
        robot.drag(cells.get(2)).dropTo(cells.get(0));

        assertThat(chosen(robot)).startsWith(order.get(2), order.get(0), order.get(1));
        assertThat(planning()).isEqualTo(before);
    }

    @Test
    void whatIsTakenInBeyondTheHoursIsSaidAndTrimmed(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 6; i++) {
                var list = list(robot);
                list.getItems().stream()
                        .filter(PlanRow.Line.class::isInstance)
                        .map(PlanRow.Line.class::cast)
                        .filter(it -> it.kind() == PlanRow.Kind.NEXT)
                        .findFirst()
                        .ifPresent(it -> model(list).toggle(it));
            }
        });
        assertThat(text(robot, "#weekly-over")).contains("do not fit");
        int wanted = chosen(robot).size();

        robot.clickOn("#weekly-trim");
        assertThat(chosen(robot)).hasSizeLessThan(wanted);
        assertThat(robot.lookup("#weekly-trim")
                        .queryAs(Button.class)
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    private static PlanViewModel model(PlanList list) {
        return list.model();
    }

    @Test
    void escapeChangesNothing(FxRobot robot) {
        robot.push(KeyCode.SPACE).push(KeyCode.ESCAPE);

        assertThat(planning()).isEqualTo(before);
        assertThat(robot.lookup("#weekly-list").tryQuery()).isEmpty();
    }

    @Test
    void oneRoadmapIsPlannedWhileTheOtherKeepsItsTime(FxRobot robot) {
        robot.clickOn("#scope-six-month");

        assertThat(list(robot).getItems())
                .filteredOn(PlanRow.Line.class::isInstance)
                .allMatch(it ->
                        it instanceof PlanRow.Line line && line.task().roadmap().equals(Evening.SIX_MONTH));
    }

    @Test
    void theWayToTheHoursKeepsWhatWasChosen(FxRobot robot) {
        Key first = chosen(robot).getFirst();
        robot.push(KeyCode.SPACE);
        robot.clickOn("#weekly-hours");
        assertThat(opened.evening.places.places).contains("hours");

        robot.interact(() -> opened.weekly.plan(Opened.NEXT));
        assertThat(chosen(robot)).doesNotContain(first);
    }

    @Test
    void whoLooksSomethingUpElsewhereGoesOnWhereItWasLeft(FxRobot robot) {
        Key first = chosen(robot).getFirst();
        robot.push(KeyCode.SPACE).push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(robot.lookup("#weekly-list").tryQuery()).isEmpty();

        robot.interact(() -> opened.weekly.plan(Opened.NEXT));
        assertThat(chosen(robot)).doesNotContain(first);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> opened.weekly.plan(Opened.NEXT));
        assertThat(chosen(robot)).contains(first);
    }

    @Test
    void theHeadOfTheWindowNamesTheWeekThatIsPlanned(FxRobot robot) {
        var before = text(robot, "#trail");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(text(robot, "#trail")).isNotEqualTo(before);
    }

    @Test
    void thisWeekIsPlannedFromNowOnAndAnEarlierOneIsNot(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(text(robot, "#weekly-dates")).isEqualTo("8–14 Mar");
        assertThat(robot.lookup("#weekly-before").queryAs(Button.class).isDisabled())
                .isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(opened.plan(Opened.THIS))
                .allMatch(it -> !it.date().isBefore(Evening.WEDNESDAY))
                .anyMatch(Session::pinned);
    }
}
