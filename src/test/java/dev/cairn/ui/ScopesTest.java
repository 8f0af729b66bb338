package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
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

@ExtendWith(ApplicationExtension.class)
class ScopesTest {
    private static final RoadmapId SECOND = new RoadmapId("sample-2");
    private static final RoadmapId THIRD = new RoadmapId("sample-3");

    @TempDir
    private Path folder;

    private Desk desk;
    private PlainView today;
    private PlainView checklist;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder);
        today = new PlainView("today", true);
        checklist = new PlainView("checklist");
        var shell = desk.shell(List.of(today, checklist));
        var scene = new Scene(shell, 1280, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstStartShowsTodayOfAllActive(FxRobot robot) {
        assertThat(desk.model.selected()).contains(RoadmapId.ALL);
        assertThat(today.shown()).isEqualTo("today of *");
        assertThat(robot.lookup("#title").queryAs(Label.class).getText()).isEqualTo("All active");
    }

    @Test
    void aViewOfSingleRoadmapsOpensTheLastOne(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(desk.model.selected()).contains(RoadmapId.ALL);

        robot.push(KeyCode.ALT, KeyCode.DIGIT2);

        assertThat(desk.model.selected()).contains(SECOND);
        assertThat(checklist.shown()).isEqualTo("checklist of sample-2");
    }

    @Test
    void allActiveLeavesAViewThatCannotShowThem(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(checklist.isAttached()).isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);

        assertThat(today.isAttached()).isTrue();
        assertThat(today.shown()).isEqualTo("today of *");
    }

    @Test
    void theMenuOfARoadmapStartsItByKeyboardAndOneUndoTakesItBack(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3).push(KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.clickOn("Start");

        assertThat(Outlook.active(desk.library.planning(), desk.library.overviews()))
                .contains(SECOND, THIRD);
        assertThat(desk.model.rows().get(3).id()).isEqualTo(THIRD);
        assertThat(desk.model.selected()).contains(THIRD);

        robot.interact(desk.model::undo);
        assertThat(Outlook.activeDecided(desk.library.planning(), desk.library.overviews()))
                .isFalse();
    }
}
