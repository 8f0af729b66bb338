package dev.cairn.ui.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
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
class WaysBackPageTest {
    private static final RoadmapId CAREER = new RoadmapId("career-transition");

    @TempDir
    private Path folder;

    private Desk desk;
    private Ways ways;
    private Slipping slipping;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder, Samples.bundled());
        slipping = new Slipping(desk);
        slipping.hours();
        var shell = desk.shell(List.of(new PlainView("today")));
        ways = new Ways(shell, desk.library, desk.store, desk.plan, desk.background, desk.clock);
        var scene = new Scene(shell, 960, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(960);
        stage.setHeight(600);
        stage.show();
        shell.start();
        desk.plan.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void fallBehind(FxRobot robot) {
        robot.interact(() -> {
            slipping.firstPlan(CAREER);
            slipping.twoWeeksPass();
            ways.back(CAREER);
        });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private Roadmap standing() {
        return desk.library.standing(CAREER).orElseThrow();
    }

    @Test
    void withoutAFirstPlanOneIsOffered(FxRobot robot) {
        robot.interact(() -> ways.back(CAREER));
        robot.clickOn("#ways-set-first");

        assertThat(desk.library.planning().baseline(CAREER)).isPresent();
        assertThat(isThere(robot, "#ways-title")).isFalse();
    }

    /** Decides something of which the plan has not heard yet, as if it were still being made. */
    private void longerBreaksUnseen(FxRobot robot) {
        robot.interact(() -> desk.library.put(
                desk.library.notebook().with(desk.library.planning().withLengths(new SessionLengths(30, 60)))));
    }

    @Test
    void anOldPlanIsNotKeptAsTheFirstAndThatIsSaid(FxRobot robot) {
        robot.interact(() -> ways.back(CAREER));
        longerBreaksUnseen(robot);
        robot.clickOn("#ways-set-first");

        assertThat(desk.library.planning().baseline(CAREER)).isEmpty();
        assertThat(text(robot, "#plan-meanwhile")).startsWith("The plan has changed meanwhile");
        assertThat(robot.lookup("#plan-meanwhile").query().isVisible()).isTrue();
        robot.clickOn("#ways-set-first");
        assertThat(desk.library.planning().baseline(CAREER)).isPresent();
    }

    @Test
    void aWayFoundForAnOldPlanIsNotTaken(FxRobot robot) {
        fallBehind(robot);
        longerBreaksUnseen(robot);
        Planning before = desk.library.planning();
        robot.clickOn("#moveOn-use");

        assertThat(desk.library.planning()).isEqualTo(before);
        assertThat(robot.lookup("#plan-meanwhile").query().isVisible()).isTrue();
        robot.clickOn("#moveOn-use");
        assertThat(desk.library.planning()).isNotEqualTo(before);
    }

    @Test
    void weeksThatAreTooFullSayHowMuchHasNoPlaceAndOfferTheWays(FxRobot robot) {
        robot.interact(() -> {
            desk.library.perform(PlanEdits.choose(desk.library.planning(), CAREER, it -> it.withPace(Pace.WEEKS)));
            slipping.firstPlan(CAREER);
            ways.back(CAREER);
        });

        assertThat(text(robot, "#ways-title")).matches("[\\d.]+ h find no place");
        assertThat(text(robot, "#ways-first")).contains("There is no room for");
        assertThat(isThere(robot, "#catchUp-use")).isTrue();
    }

    @Test
    void onPlanThereIsNothingToRepair(FxRobot robot) {
        robot.interact(() -> {
            slipping.firstPlan(CAREER);
            ways.back(CAREER);
        });

        assertThat(isThere(robot, "#moveOn-use")).isFalse();
        assertThat(robot.lookup("You are on your plan").tryQuery()).isPresent();
    }

    @Test
    void threeWaysStandSideBySideBeforeAnythingChanges(FxRobot robot) {
        fallBehind(robot);

        assertThat(text(robot, "#ways-title")).isEqualTo("Your plan ends 2 weeks later");
        assertThat(text(robot, "#moveOn-verdict")).isEqualTo("2 weeks after the first plan");
        assertThat(text(robot, "#catchUp-verdict")).isEqualTo("As first planned");
        assertThat(text(robot, "#trim-verdict")).isEqualTo("As first planned");
    }

    @Test
    void movingOnByMouseAndUndoInPlaceRestoresEverything(FxRobot robot) {
        fallBehind(robot);
        Planning before = desk.library.planning();
        robot.clickOn("#moveOn-use");

        var outlook = desk.plan.of(CAREER).orElseThrow();
        assertThat(outlook.behind(CAREER)).isZero();
        assertThat(isThere(robot, "#ways-title")).isFalse();

        robot.clickOn("#notice-undo");
        assertThat(desk.library.planning()).isEqualTo(before);
    }

    @Test
    void trimmingByKeyboardAloneKeepsWhatIsUntickedAndOneUndoRestoresTheTasks(FxRobot robot) {
        fallBehind(robot);
        Roadmap before = standing();
        focusOn(robot, "drop-");
        var kept = robot.lookup((Node node) -> node instanceof CheckBox && node.isFocused())
                .queryAs(CheckBox.class)
                .getId()
                .substring("drop-".length());
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#trim-verdict")).isEqualTo("As first planned");
        focusOn(robot, "trim-use");
        robot.push(KeyCode.ENTER);

        assertThat(standing().allTasks().filter(it -> it.status() == Status.SKIPPED))
                .isNotEmpty()
                .noneMatch(it -> it.key().value().equals(kept));
        assertThat(standing()).isNotEqualTo(before);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void aLowerLimitSaysHowFarItCarries(FxRobot robot) {
        fallBehind(robot);
        focusOn(robot, "catch-up-weeks");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("1").push(KeyCode.ENTER);

        assertThat(text(robot, "#catchUp-verdict")).startsWith("As far as this goes: still ");
    }

    @Test
    void catchingUpByKeyboardHoldsTheFirstFinishAndUndoTakesTheHoursBack(FxRobot robot) {
        fallBehind(robot);
        Planning before = desk.library.planning();
        focusOn(robot, "catchUp-use");
        robot.push(KeyCode.ENTER);

        var outlook = desk.plan.of(CAREER).orElseThrow();
        var first = desk.library.planning().baseline(CAREER).orElseThrow();
        assertThat(outlook.plan().baseline(CAREER, outlook.today()).finish().orElseThrow())
                .isBeforeOrEqualTo(first.finish().orElseThrow());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desk.library.planning()).isEqualTo(before);
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        fallBehind(robot);
        Planning before = desk.library.planning();
        robot.push(KeyCode.ESCAPE);

        assertThat(isThere(robot, "#ways-title")).isFalse();
        assertThat(desk.library.planning()).isEqualTo(before);
    }

    /** Walks with the tab key until a control whose name begins so has the focus. */
    private static void focusOn(FxRobot robot, String id) {
        for (int i = 0; i < 60; i++) {
            var owner = robot.lookup((Node node) -> node.isFocused() && node.getId() != null)
                    .tryQuery();
            if (owner.filter(it -> it.getId().startsWith(id)).isPresent()) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError(id + " cannot be reached with the tab key");
    }
}
