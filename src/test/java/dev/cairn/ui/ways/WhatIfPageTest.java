package dev.cairn.ui.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.repair.SlipRepair;
import dev.cairn.ui.Desk;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
class WhatIfPageTest {
    private static final RoadmapId CAREER = new RoadmapId("career-transition");

    @TempDir
    private Path folder;

    private Desk desk;
    private Ways ways;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder, Samples.bundled());
        new Slipping(desk).hours();
        var shell = desk.shell(List.of(new PlainView("today")));
        ways = new Ways(shell, desk.library, desk.store, desk.plan, desk.background, desk.clock);
        var scene = new Scene(shell, 960, 600);
        Theme.DARK.dress(scene);
        stage.setScene(scene);
        stage.setWidth(960);
        stage.setHeight(600);
        stage.show();
        shell.start();
        desk.plan.refresh();
        ways.whatIf(CAREER);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void moreHoursEndSoonerAndNothingIsDecidedYet(FxRobot robot) {
        Planning before = desk.library.planning();
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("20").push(KeyCode.ENTER);

        assertThat(text(robot, "#whatif-week")).isEqualTo("11.5 h a week now, 20 h then");
        assertThat(text(robot, "#difference-career-transition")).matches("\\d+ weeks sooner");
        assertThat(desk.library.planning()).isEqualTo(before);
    }

    @Test
    void usedByKeyboardItIsSoAndOneUndoTakesItBack(FxRobot robot) {
        Planning before = desk.library.planning();
        robot.push(KeyCode.UP).push(KeyCode.UP);
        robot.interact(() -> robot.lookup("#whatif-use").query().requestFocus());
        robot.push(KeyCode.ENTER);

        assertThat(desk.library.planning().availability().usual().minutes()).isEqualTo(13 * 60);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desk.library.planning()).isEqualTo(before);
    }

    @Test
    void whatWasTriedOnAnOldPlanIsNotDoneAndThatIsSaid(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#active-six-month").queryAs(CheckBox.class).fire());
        Roadmap stood = desk.library.standing(CAREER).orElseThrow();
        Planning before = desk.library.planning();
        // Ticked, and the plan has not heard of it yet.
        robot.interact(() -> desk.library.put(
                CAREER,
                SlipRepair.skipping(
                        stood,
                        List.of(stood.allTasks().findFirst().orElseThrow().key()),
                        LocalDate.of(2027, 1, 1))));
        robot.clickOn("#whatif-use");

        assertThat(desk.library.planning()).isEqualTo(before);
        assertThat(robot.lookup("#plan-meanwhile").query().isVisible()).isTrue();
        robot.interact(
                () -> robot.lookup("#active-six-month").queryAs(CheckBox.class).fire());
        robot.clickOn("#whatif-use");
        assertThat(desk.library.planning()).isNotEqualTo(before);
    }

    @Test
    void anotherRoadmapInTheWeekPushesTheFirstBackAndAsItIsForgetsThat(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#active-six-month").queryAs(CheckBox.class).fire());
        assertThat(text(robot, "#difference-career-transition")).endsWith("later");
        assertThat(robot.lookup("#then-six-month").tryQuery()).isPresent();

        robot.clickOn("#whatif-reset");
        assertThat(text(robot, "#difference-career-transition")).isEqualTo("the same day");
        assertThat(robot.lookup("#then-six-month").tryQuery()).isEmpty();
    }

    @Test
    void skippingAPhaseIsAppliedToItsTasksAsOneStep(FxRobot robot) {
        Roadmap before = desk.library.standing(CAREER).orElseThrow();
        var phase = before.studyPhases().findFirst().orElseThrow();
        robot.interact(() -> robot.lookup("#skip-" + phase.key().value())
                .queryAs(CheckBox.class)
                .fire());
        assertThat(text(robot, "#difference-career-transition")).endsWith("sooner");

        robot.clickOn("#whatif-use");
        assertThat(desk.library.standing(CAREER).orElseThrow()).isNotEqualTo(before);
        robot.clickOn("#notice-undo");
        assertThat(desk.library.standing(CAREER).orElseThrow()).isEqualTo(before);
    }

    @Test
    void escapeThrowsItAway(FxRobot robot) {
        Planning before = desk.library.planning();
        robot.push(KeyCode.UP).push(KeyCode.ESCAPE);

        assertThat(desk.library.planning()).isEqualTo(before);
        assertThat(robot.lookup("#whatif-use").tryQuery()).isEmpty();
    }
}
