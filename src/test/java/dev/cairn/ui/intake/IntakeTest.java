package dev.cairn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.markdown.MarkdownFiles;
import dev.cairn.markdown.MarkdownReader;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Workshop;
import dev.cairn.ui.Desk;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class IntakeTest {
    private static final RoadmapId OWN = new RoadmapId("own");

    @TempDir
    private Path folder;

    private Desk desk;
    private Intake intake;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder);
        var shell = desk.shell(List.of(new PlainView("checklist")));
        intake = intakeOf(shell);
        var scene = new Scene(shell, 960, 600);
        Theme.DARK.dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.start();
    }

    private Intake intakeOf(ShellView shell) {
        var workshop = new Workshop(
                new MarkdownFiles(), new MarkdownReader(), (source, standing, missing) -> source.bytes(), null);
        return new Intake(shell, desk.model, workshop, desk.store, desk.background);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path plan(String name) throws IOException {
        return file(
                name,
                "# " + name + "\n\n## Phase 1: Basics\n\n### Module 1.1: Start (3-4 hours)\n\n- [ ] Read\n- [x] Try\n");
    }

    private void take(FxRobot robot, Path... files) {
        robot.interact(() -> intake.take(List.of(files)));
    }

    private static String words(FxRobot robot) {
        var labels = robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText);
        var texts = robot.lookup((Node node) -> node instanceof Text).queryAllAs(Text.class).stream()
                .map(Text::getText);
        return Stream.concat(labels, texts).collect(Collectors.joining("\n"));
    }

    @Test
    void showsWhatIsInAFileAndKeepsNothingYet(FxRobot robot) throws IOException {
        take(robot, plan("own.md"));

        assertThat(robot.lookup("#intake-file").queryAs(Label.class).getText()).isEqualTo("own.md");
        assertThat(words(robot)).contains("3–4 h", "already ticked", "Start");
        assertThat(robot.lookup(".plan-rows").<ListView<?>>query().getItems()).hasSize(2);
        assertThat(desk.store.overviews()).hasSize(5);
        assertThat(desk.library.undoable()).isEmpty();
    }

    @Test
    void aKeptRoadmapIsOpenedAndOneUndoTakesItBack(FxRobot robot) throws IOException {
        take(robot, plan("own.md"));
        robot.push(KeyCode.ENTER);

        assertThat(desk.model.selected()).contains(OWN);
        assertThat(desk.store.load(OWN)).isPresent();
        assertThat(robot.lookup("#intake-keep").tryQuery()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desk.store.load(OWN)).isEmpty();
        assertThat(desk.model.roadmaps()).hasSize(5);
    }

    @Test
    void notNowLeavesEverythingAsItWas(FxRobot robot) throws IOException {
        take(robot, plan("own.md"));
        robot.clickOn("#intake-not-now");

        assertThat(robot.lookup("#intake-file").tryQuery()).isEmpty();
        assertThat(desk.store.overviews()).hasSize(5);
    }

    @Test
    void aFileThatCannotBeKeptSaysWhy(FxRobot robot) throws IOException {
        take(robot, file("empty.md", ""));

        assertThat(words(robot)).contains("empty.md cannot be added", "empty.md is empty");
        robot.push(KeyCode.ESCAPE);
        assertThat(words(robot)).doesNotContain("cannot be added");
    }

    @Test
    void aFolderIsRefused(FxRobot robot) {
        take(robot, folder);
        assertThat(words(robot)).contains("is a folder");
    }

    @Test
    void theSameFileTwiceLeadsToTheRoadmapThatHoldsIt(FxRobot robot) throws IOException {
        var own = plan("own.md");
        take(robot, own);
        robot.push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        take(robot, own);
        assertThat(words(robot)).contains("own.md is already here");

        robot.clickOn("#intake-open");
        assertThat(desk.model.selected()).contains(OWN);
        assertThat(desk.model.roadmaps()).hasSize(6);
    }

    @Test
    void severalFilesComeOneAfterTheOther(FxRobot robot) throws IOException {
        take(robot, plan("a.md"), plan("b.md"));
        assertThat(robot.lookup("#trail").queryAs(Label.class).getText()).isEqualTo("One more file waits");
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#intake-file").queryAs(Label.class).getText()).isEqualTo("b.md");
        robot.push(KeyCode.ENTER);
        assertThat(desk.model.roadmaps()).hasSize(7);
    }

    @Test
    void problemsShowTheLinesTheyConcern(FxRobot robot) throws IOException {
        take(
                robot,
                file(
                        "hours.md",
                        "# Plan\n\n"
                                + "**Total time:** 60-80 hours\n\n"
                                + "## Phase 1: A\n\n"
                                + "### Module 1 (2 hours)\n\n"
                                + "- [ ] Read\n"));
        assertThat(words(robot)).contains("**Total time:** 60-80 hours");
    }
}
