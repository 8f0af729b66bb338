package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.study.Edits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class ShellTest {
    private static final RoadmapId FIRST = new RoadmapId("sample-1");
    private static final RoadmapId SECOND = new RoadmapId("sample-2");
    private static final Key TASK = new Key("r0p2m0t0");

    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;
    private ShellView shell;
    private PlainView checklist;
    private PlainView guide;

    @Start
    void open(Stage window) {
        stage = window;
        desk = Desk.in(folder);
        start();
    }

    private void start() {
        checklist = new PlainView("checklist");
        guide = new PlainView("guide");
        shell = desk.shell(List.of(checklist, guide));
        var scene = new Scene(shell, 960, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void tick() {
        desk.library.change(FIRST, Edits.stand(Set.of(TASK), Standing.done(LocalDate.of(2027, 3, 10))));
    }

    @Test
    void theFirstRoadmapIsOpenAtTheStart(FxRobot robot) {
        assertThat(desk.model.selected()).contains(FIRST);
        assertThat(checklist.shown()).isEqualTo("checklist of sample-1");
        assertThat(robot.lookup("#title").queryAs(Label.class).getText())
                .isEqualTo("ML Practical Career Transition Plan");
        assertThat(robot.lookup("#trail").queryAs(Label.class).getText()).isEqualTo("Where sample-1 stands");
    }

    @Test
    void digitsOpenRoadmapsAndKeepTheView(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2).push(KeyCode.SHORTCUT, KeyCode.DIGIT2);

        assertThat(desk.model.selected()).contains(SECOND);
        assertThat(guide.shown()).isEqualTo("guide of sample-2");
        assertThat(guide.isAttached()).isTrue();
        assertThat(checklist.isAttached()).isFalse();
    }

    @Test
    void arrowsWalkTheListOfRoadmaps(FxRobot robot) {
        robot.push(KeyCode.F6).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(desk.model.selected()).contains(new RoadmapId("sample-3"));

        robot.push(KeyCode.ENTER);
        assertThat(checklist.root().getScene().getFocusOwner()).isInstanceOf(Button.class);
    }

    @Test
    void whatWasDoneIsTakenBackAndDoneAgainByButtonAndKey(FxRobot robot) {
        Button undo = robot.lookup("#undo").queryButton();
        Button redo = robot.lookup("#redo").queryButton();
        assertThat(undo.isDisabled()).isTrue();

        robot.interact(this::tick);
        assertThat(undo.getAccessibleText()).isEqualTo("Undo: tick “Work through part 1 of Linear Regression”");
        assertThat(desk.model.selectedOverview().orElseThrow().tally().done()).isEqualTo(41);

        robot.interact(undo::fire);
        assertThat(desk.model.selectedOverview().orElseThrow().tally().done()).isEqualTo(40);
        assertThat(redo.isDisabled()).isFalse();

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(desk.model.selectedOverview().orElseThrow().tally().done()).isEqualTo(41);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(desk.store.load(FIRST)).isEqualTo(desk.library.standing(FIRST));
    }

    @Test
    void undoGoesWhereTheStepHappened(FxRobot robot) {
        robot.interact(this::tick);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3).push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(desk.model.selected()).contains(FIRST);
    }

    @Test
    void aRemovedRoadmapComesBackInItsPlace(FxRobot robot) {
        robot.push(KeyCode.F6).push(KeyCode.DELETE);
        assertThat(desk.model.roadmaps()).hasSize(4);
        assertThat(desk.model.selected()).contains(SECOND);
        assertThat(desk.store.load(FIRST)).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desk.model.roadmaps()).hasSize(5);
        assertThat(desk.model.selected()).contains(FIRST);
    }

    @Test
    void anEmptyLibrarySaysWhatToDo(FxRobot robot) {
        robot.push(KeyCode.F6);
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.DELETE);
        }
        assertThat(robot.lookup("No roadmap here yet").tryQuery()).isPresent();
    }

    @Test
    void searchReachesTheViewAndEscapeClearsIt(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("gradient");
        assertThat(checklist.words()).isEqualTo("gradient");

        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(checklist.words()).isEmpty();
        assertThat(robot.lookup(".search-field .text-field")
                        .queryAs(TextField.class)
                        .getText())
                .isEmpty();
    }

    @Test
    void whatWasSearchedInAViewIsNotSearchedInTheNext(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("gradient");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);

        assertThat(checklist.words()).isEmpty();
        assertThat(robot.lookup(".search-field .text-field")
                        .queryAs(TextField.class)
                        .getText())
                .isEmpty();
    }

    @Test
    void aFailedSaveIsShownKeptAndRecovered(FxRobot robot) {
        Label saved = robot.lookup("#saved").queryAs(Label.class);
        desk.breakDisk(true);
        robot.interact(this::tick);
        assertThat(saved.getText()).startsWith("The disk is full").contains("One change waits");
        assertThat(desk.library.standing(FIRST).orElseThrow())
                .isNotEqualTo(desk.store.load(FIRST).orElseThrow());

        desk.breakDisk(false);
        robot.clickOn("#retry-saving");
        assertThat(saved.getText()).startsWith("Saved ");
        assertThat(desk.library.standing(FIRST)).isEqualTo(desk.store.load(FIRST));
    }

    @Test
    void leavingWaitsForWhatIsUnsaved(FxRobot robot) {
        var closed = new AtomicBoolean();
        var farewell = new Farewell(shell, desk.saves, () -> closed.set(true));
        desk.breakDisk(true);
        robot.interact(this::tick);

        robot.interact(() -> assertThat(farewell.begin()).isFalse());
        assertThat(robot.lookup("#farewell").tryQuery()).isPresent();
        assertThat(closed).isFalse();

        desk.breakDisk(false);
        robot.interact(desk.background::passTime);
        assertThat(closed).isTrue();
    }

    @Test
    void leavingAnywayIsTheLearnersToDecide(FxRobot robot) {
        var closed = new AtomicBoolean();
        var farewell = new Farewell(shell, desk.saves, () -> closed.set(true));
        desk.breakDisk(true);
        robot.interact(this::tick);
        robot.interact(farewell::begin);

        robot.clickOn("#quit-anyway");

        assertThat(closed).isTrue();
    }

    @Test
    void leavingWaitsForWhatIsOnItsWayToPaper(FxRobot robot) {
        var closed = new AtomicBoolean();
        var work = new SimpleStringProperty("Printing on Office…");
        var farewell = new Farewell(shell, desk.saves, () -> closed.set(true));
        farewell.alsoWaitFor(work, () -> work.set(""));

        robot.interact(() -> assertThat(farewell.begin()).isFalse());
        assertThat(closed).isFalse();
        assertThat(robot.lookup("#farewell .label").queryAs(Label.class).getText())
                .isEqualTo("Printing on Office… The window closes when that is done.");

        robot.clickOn("#stop-and-quit");
        assertThat(closed).isTrue();
    }

    @Test
    void nothingUnsavedLetsTheWindowCloseAtOnce(FxRobot robot) {
        var farewell = new Farewell(shell, desk.saves, () -> {});
        robot.interact(() -> assertThat(farewell.begin()).isTrue());
    }

    @Test
    void aNarrowWindowHasARail(FxRobot robot) {
        var side = robot.lookup(".sidebar").queryAs(Region.class);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(side.getWidth()).isEqualTo(56);

        robot.interact(() -> shell.resize(1280, 600));
        assertThat(side.getPrefWidth()).isEqualTo(240);
    }

    @Test
    void theListOfKeysOpensWithAQuestionMarkAndClosesWithEscape(FxRobot robot) {
        robot.write("?");
        assertThat(robot.lookup(".key-list").tryQuery()).isPresent();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".key-list").tryQuery()).isEmpty();
    }

    @Test
    void theNextStartShowsWhatWasOpen(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).push(KeyCode.ALT, KeyCode.DIGIT2);
        guide.remembered().put("page", "Tips");
        robot.interact(() -> {
            shell.remember();
            desk.memory.flush();
        });
        desk.close();
        desk = Desk.in(folder);
        robot.interact(this::start);

        assertThat(desk.model.selected()).contains(SECOND);
        assertThat(guide.shown()).isEqualTo("guide of sample-2");
        assertThat(guide.remembered()).containsEntry("page", "Tips");
    }

    @Test
    void whatTheCommandLineDidIsSeenWhenTheWindowIsLookedAt(FxRobot robot) {
        try (var other = Desk.in(folder)) {
            other.library.put(FIRST, other.store.load(FIRST).orElseThrow());
            other.library.change(FIRST, Edits.stand(Set.of(TASK), Standing.done(LocalDate.of(2027, 3, 10))));
        }
        robot.interact(desk.model::refresh);

        assertThat(desk.model.selectedOverview().orElseThrow().tally().done()).isEqualTo(41);
        assertThat(desk.library.standing(FIRST)).isEqualTo(desk.store.load(FIRST));
    }

    @Test
    void aListOfRoadmapsSpeaksToScreenReaders(FxRobot robot) {
        ListView<?> list = robot.lookup("#roadmaps").queryListView();
        assertThat(list.getAccessibleText()).isEqualTo("Roadmaps");
        assertThat(robot.lookup(".roadmap-cell").queryAllAs(RoadmapCell.class))
                .anySatisfy(cell -> assertThat(cell.getAccessibleText())
                        .startsWith("ML Practical Career Transition Plan, 40 of 128 done"));
        assertThat(robot.lookup(".button").queryAllAs(Button.class))
                .allSatisfy(button -> assertThat(Stream.of(button.getText(), button.getAccessibleText()))
                        .anyMatch(name -> name != null && !name.isBlank()));
    }
}
