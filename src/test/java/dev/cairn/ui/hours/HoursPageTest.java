package dev.cairn.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({InBritain.class, ApplicationExtension.class, QuietLog.class})
class HoursPageTest {
    private static final RoadmapId FIRST = new RoadmapId("sample-1");
    private static final RoadmapId SECOND = new RoadmapId("sample-2");

    @TempDir
    private Path folder;

    private Desk desk;
    private ShellView shell;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder);
        shell = desk.shell(List.of(new PlainView("checklist")));
        var hours = new Hours(shell, desk.model, desk.library, desk.plan, desk.background, desk.clock);
        shell.onHours(hours::open);
        stage.setScene(new Scene(shell, 1280, 800));
        // The stage is the same for all tests, and one before may have left it at another size.
        stage.sizeToScene();
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        shell.start();
        desk.plan.refresh();
        desk.library.perform(PlanEdits.availability(
                desk.library.planning(), dev.cairn.schedule.hours.Availability.of(week("Sat 9-13"))));
        hours.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static WeekPattern week(String text) {
        return ((HoursReading.Read) AvailabilityText.read(text)).week();
    }

    private String kept() {
        WaitForAsyncUtils.waitForFxEvents();
        return AvailabilityText.write(desk.library.planning().availability().usual());
    }

    private static GridGround ground(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var ground = robot.lookup("#week-ground").queryAs(GridGround.class);
        // On a busy machine the window may not have been laid out yet.
        robot.interact(() -> ground.getScene().getRoot().layout());
        return ground;
    }

    private static Point2D place(FxRobot robot, DayOfWeek day, double minute) {
        var ground = ground(robot);
        double width = (ground.getWidth() - GridGround.GUTTER) / 7;
        double x = GridGround.GUTTER + (ground.days().indexOf(day) + 0.5) * width;
        return ground.localToScreen(x, ground.scale().y(minute));
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    }

    @Test
    void aWindowIsDrawnWithTheMouseAndOneUndoTakesItBack(FxRobot robot) {
        drag(robot, place(robot, DayOfWeek.TUESDAY, 1142), place(robot, DayOfWeek.TUESDAY, 1228));

        assertThat(kept()).isEqualTo("Tue 19:00-20:30; Sat 09:00-13:00");
        assertThat(text(robot, "#hours-total")).isEqualTo("5.5 h a week");
        assertThat(text(robot, "#sum-2")).isEqualTo("1.5 h");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(kept()).isEqualTo("Sat 09:00-13:00");
        assertThat(text(robot, "#hours-total")).isEqualTo("4 h a week");
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(text(robot, "#hours-total")).isEqualTo("5.5 h a week");
    }

    @Test
    void theTimesAndTheTotalAreToldWhileTheMouseIsHeld(FxRobot robot) {
        robot.moveTo(place(robot, DayOfWeek.TUESDAY, 1142))
                .press(MouseButton.PRIMARY)
                .moveTo(place(robot, DayOfWeek.TUESDAY, 1228));

        assertThat(robot.lookup(".live-times").queryAs(Label.class).getText()).isEqualTo("Tue 19:00 – 20:30, 90 min");
        assertThat(text(robot, "#hours-total")).isEqualTo("5.5 h a week");
        assertThat(kept()).isEqualTo("Sat 09:00-13:00");

        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertThat(kept()).isEqualTo("Sat 09:00-13:00");
        assertThat(text(robot, "#hours-total")).isEqualTo("4 h a week");
    }

    @Test
    void theMouseMovesResizesAndRemovesAWindow(FxRobot robot) {
        drag(robot, place(robot, DayOfWeek.SATURDAY, 660), place(robot, DayOfWeek.THURSDAY, 720));
        assertThat(kept()).isEqualTo("Thu 10:00-14:00");

        drag(robot, place(robot, DayOfWeek.THURSDAY, 838), place(robot, DayOfWeek.THURSDAY, 900));
        assertThat(kept()).isEqualTo("Thu 10:00-15:00");

        drag(robot, place(robot, DayOfWeek.THURSDAY, 602), place(robot, DayOfWeek.THURSDAY, 540));
        assertThat(kept()).isEqualTo("Thu 09:00-15:00");

        robot.moveTo(place(robot, DayOfWeek.THURSDAY, 660)).doubleClickOn(MouseButton.PRIMARY);
        assertThat(kept()).isEqualTo("off");
        assertThat(text(robot, "#hours-whose")).startsWith("With no hours, nothing can be planned yet.");
    }

    @Test
    void aWindowIsDrawnMovedCopiedAndRemovedWithKeysAlone(FxRobot robot) {
        ground(robot);
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        var day = AvailabilityText.days(Set.of(HoursText.days().get(1)));
        assertThat(kept()).contains(day + " 18:00-19:00");

        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        var box = robot.lookup((Node node) -> node instanceof WindowBox && node.isFocused())
                .queryAs(WindowBox.class);
        assertThat(box.getAccessibleText())
                .isEqualTo(HoursText.day(HoursText.days().get(1)) + " 18:15 to 19:30, 1.25 hours");
        assertThat(kept()).contains(day + " 18:00-19:00");
        robot.push(KeyCode.ENTER);
        assertThat(kept()).contains(day + " 18:15-19:30");

        robot.push(KeyCode.D);
        assertThat(desk.library
                        .planning()
                        .availability()
                        .usual()
                        .on(HoursText.days().get(2)))
                .containsExactly(new Window(1095, 1170));

        robot.push(KeyCode.DELETE);
        assertThat(desk.library
                        .planning()
                        .availability()
                        .usual()
                        .on(HoursText.days().get(2)))
                .isEmpty();
        assertThat(kept()).contains(day + " 18:15-19:30");
    }

    @Test
    void escapeGivesUpOneThingAfterTheOther(FxRobot robot) {
        ground(robot);
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertThat(kept()).isEqualTo("Sat 09:00-13:00");
        assertThat(robot.lookup("#week-ground").tryQuery()).isPresent();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#week-ground").tryQuery()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        assertThat(robot.lookup("#week-ground").tryQuery()).isPresent();
    }

    @Test
    void theKeyboardCannotDrawPastMidnight(FxRobot robot) {
        ground(robot);
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN);

        assertThat(text(robot, "#hours-notice")).startsWith("A window ends at midnight");
    }

    @Test
    void theLineIsTheSameWeekAndMayBeTyped(FxRobot robot) {
        var line = robot.lookup("#hours-line").queryAs(TextField.class);
        assertThat(line.getText()).isEqualTo("Sat 09:00-13:00");

        robot.interact(line::requestFocus);
        robot.interact(() -> line.setText("Mo-Fr 19-20:30"));
        assertThat(text(robot, "#hours-total")).isEqualTo("7.5 h a week");
        assertThat(kept()).isEqualTo("Sat 09:00-13:00");

        robot.push(KeyCode.ENTER);
        assertThat(kept()).isEqualTo("Mon-Fri 19:00-20:30");
        assertThat(line.getText()).isEqualTo("Mon-Fri 19:00-20:30");
    }

    @Test
    void aLineThatCannotBeReadIsExplainedAndChangesNothing(FxRobot robot) {
        var line = robot.lookup("#hours-line").queryAs(TextField.class);
        robot.interact(line::requestFocus);
        robot.interact(() -> line.setText("Someday 19-20"));
        robot.push(KeyCode.ENTER);

        assertThat(text(robot, "#hours-line-told")).contains("Someday", "Nothing was changed");
        assertThat(kept()).isEqualTo("Sat 09:00-13:00");

        robot.push(KeyCode.ESCAPE);
        assertThat(line.getText()).isEqualTo("Sat 09:00-13:00");
    }

    @Test
    void aStatedWeekIsTakenWithOneClick(FxRobot robot) {
        robot.interact(() -> robot.lookup("#start-0").queryButton().fire());

        assertThat(text(robot, "#hours-total")).isEqualTo("11 h a week");
        assertThat(robot.lookup("#start-0").queryButton().getAccessibleText())
                .isEqualTo("Start from Part-time, 11 h a week, as ML Practical Career Transition Plan states it");
    }

    @Test
    void daysOffAreAddedAndReversedDatesRefused(FxRobot robot) {
        robot.interact(() -> robot.lookup("#spell-add").queryButton().fire());
        var from = robot.lookup("#spell-from").<DatePicker>query();
        var to = robot.lookup("#spell-to").<DatePicker>query();
        robot.interact(() -> {
            from.setValue(LocalDate.of(2027, 3, 20));
            to.setValue(LocalDate.of(2027, 3, 11));
            robot.lookup("#spell-keep").queryButton().fire();
        });
        assertThat(text(robot, "#spell-told")).contains("before the first");
        assertThat(desk.library.planning().availability().spells()).isEmpty();

        robot.interact(() -> {
            to.setValue(LocalDate.of(2027, 3, 29));
            robot.lookup("#spell-keep").queryButton().fire();
        });
        assertThat(desk.library.planning().availability().spells())
                .singleElement()
                .satisfies(spell -> {
                    assertThat(spell.isOff()).isTrue();
                    assertThat(spell.to()).isEqualTo(LocalDate.of(2027, 3, 29));
                });

        robot.interact(() -> robot.lookup("#spell-remove-0").queryButton().fire());
        assertThat(desk.library.planning().availability().spells()).isEmpty();
    }

    @Test
    void whatIsNoDateIsToldAndChangesNothing(FxRobot robot) {
        var begins = robot.lookup("#begins-sample-1").<DatePicker>query();
        robot.interact(() -> {
            begins.getEditor().setText("the day after");
            begins.commitValue();
        });
        assertThat(robot.lookup("“the day after” is no date, so it stays as it was. Write for example 05/03/2027.")
                        .tryQuery())
                .isPresent();
        assertThat(desk.library.planning().choices(FIRST).start()).isNull();

        robot.interact(() -> {
            begins.getEditor().setText("2027-04-01");
            begins.commitValue();
        });
        assertThat(desk.library.planning().choices(FIRST).start()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void aHabitIsAddedAndStandsOnTheGrid(FxRobot robot) {
        robot.interact(() -> robot.lookup("#habit-add").queryButton().fire());
        robot.interact(() -> {
            robot.lookup("#habit-title").queryAs(TextField.class).setText("Recall quiz");
            robot.lookup("#habit-times").queryAs(TextField.class).setText("9-9:30");
            robot.lookup("#habit-keep").queryButton().fire();
        });
        assertThat(text(robot, "#habit-told")).isEqualTo("Choose at least one day.");

        robot.interact(() -> {
            robot.lookup("#habit-6").<javafx.scene.control.ToggleButton>query().fire();
            robot.lookup("#habit-keep").queryButton().fire();
        });
        assertThat(desk.library.planning().availability().habits())
                .containsExactly(new Block("Recall quiz", Set.of(DayOfWeek.SATURDAY), new Window(540, 570)));
        assertThat(robot.lookup(".habit-box").queryAll()).hasSize(1);
        assertThat(text(robot, "#hours-total")).isEqualTo("3.5 h a week");
    }

    @Test
    void roadmapsArePausedAndTheirSharesSaid(FxRobot robot) {
        robot.interact(() -> robot.lookup("#shares-percent")
                .<javafx.scene.control.RadioButton>query()
                .fire());
        var share = robot.lookup("#share-sample-1").queryAs(TextField.class);
        robot.interact(() -> {
            share.requestFocus();
            share.setText("75");
        });
        robot.push(KeyCode.ENTER);
        assertThat(desk.library.planning().choices(FIRST).share()).isEqualTo(Share.percent(75));
        assertThat(text(robot, "#gets-sample-1")).isEqualTo("2.4 h a week");

        robot.interact(() -> robot.lookup("#pause-sample-2").queryButton().fire());
        assertThat(desk.library.planning().choices(SECOND).activity()).isEqualTo(Activity.PAUSED);
        assertThat(text(robot, "#gets-sample-1")).isEqualTo("4 h a week");
    }

    @Test
    void lengthsOutsideTheirLimitsAreToldAndNotKept(FxRobot robot) {
        var longest = robot.lookup("#length-longest").queryAs(TextField.class);
        robot.interact(() -> {
            longest.requestFocus();
            longest.setText("40");
        });
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#lengths-told")).contains("50 to 480");
        assertThat(desk.library.planning().lengths()).isEqualTo(SessionLengths.USUAL);

        robot.interact(() -> longest.setText("90"));
        robot.push(KeyCode.ENTER);
        assertThat(desk.library.planning().lengths()).isEqualTo(new SessionLengths(25, 90));
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        robot.interact(() -> robot.lookup("#spell-add").queryButton().fire());
        robot.interact(() -> robot.lookup("#habit-add").queryButton().fire());
        var controls = shell.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.getStyleClass().contains("scroll-pane"))
                .toList();
        var nameless = controls.stream()
                .filter(node -> !named(node))
                .map(String::valueOf)
                .toList();

        assertThat(controls).hasSizeGreaterThan(20);
        assertThat(nameless).isEmpty();
    }

    private static boolean named(Node node) {
        var text = node.getAccessibleText();
        boolean labelled = node instanceof javafx.scene.control.Labeled it
                && it.getText() != null
                && !it.getText().isBlank();
        return labelled || text != null && !text.isBlank();
    }
}
