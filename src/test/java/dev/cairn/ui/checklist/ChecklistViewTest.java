package dev.cairn.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.study.CardEdits;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.DirectBackground;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Printable;
import dev.cairn.ui.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ChecklistViewTest {
    private final Shelf shelf = new Shelf(new CareerPlan().roadmap());
    private static final Availability WEDNESDAY_AND_SATURDAY = Availability.of(new WeekPattern(Map.of(
            DayOfWeek.WEDNESDAY, List.of(new dev.cairn.schedule.hours.Window(19 * 60, 21 * 60)),
            DayOfWeek.SATURDAY, List.of(new dev.cairn.schedule.hours.Window(9 * 60, 13 * 60)))));

    private ChecklistView view;

    @Start
    void open(Stage stage) {
        view = shelf.view(new DirectBackground());
        var scene = new Scene(view.root(), 960, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.attach();
        view.show(Shelf.ID);
        view.focus();
    }

    private void select(FxRobot robot, String key) {
        robot.interact(() -> {
            view.select(new Key(key));
            view.focus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Status status(String key) {
        return task(key).status();
    }

    private Task task(String key) {
        return (Task) Tree.find(shelf.now(), new Key(key)).orElseThrow().node();
    }

    private RowCell cell(FxRobot robot, String title) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup((Node node) -> node instanceof RowCell cell
                        && cell.getItem() != null
                        && !cell.isEmpty()
                        && cell.getItem().item().title().equals(title))
                .query();
    }

    private Set<String> titles(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".row-title").queryAllAs(Label.class).stream()
                .filter(label -> label.getScene() != null
                        && label.getParent().getParent() instanceof RowCell cell
                        && !cell.isEmpty())
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    @Test
    void aClickOnTheBoxTicksAndPaintsAtOnce(FxRobot robot) {
        select(robot, "umap");
        robot.clickOn(robot.from(cell(robot, "UMAP")).lookup(".tick-box").<Node>query());

        assertThat(status("umap")).isEqualTo(Status.DONE);
        var box = robot.from(cell(robot, "UMAP")).lookup(".tick-box").<TickBox>query();
        assertThat(box.state()).isEqualTo(Box.DONE);
    }

    @Test
    void theModuleTheKeyboardStandsInIsWhatIsPrinted(FxRobot robot) {
        select(robot, "umap");
        var module =
                Tree.find(shelf.now(), new Key("umap")).orElseThrow().path().get(1);

        assertThat(view.printable()).contains(new Printable.Checklist(Shelf.ID, module.key()));
    }

    @Test
    void spaceTicksAndTicksAgain(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.SPACE);
        assertThat(status("umap")).isEqualTo(Status.DONE);

        robot.type(KeyCode.SPACE);
        assertThat(status("umap")).isEqualTo(Status.OPEN);
    }

    @Test
    void aGroupIsTickedWithOneKeyAndUndoneAtOnce(FxRobot robot) {
        select(robot, "numpy");
        robot.type(KeyCode.UP, KeyCode.SPACE);
        assertThat(shelf.steps).hasSize(1);
        assertThat(status("data")).isEqualTo(Status.DONE);

        robot.interact(() -> shelf.library.undo());
        assertThat(status("data")).isEqualTo(Status.OPEN);
        assertThat(cell(robot, "Implement from scratch").getAccessibleText()).contains("0 of 3 done");
    }

    @Test
    void shiftExtendsAndSkipsTogether(FxRobot robot) {
        select(robot, "numpy");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT).type(KeyCode.X);

        assertThat(shelf.steps).hasSize(1);
        assertThat(status("numpy")).isEqualTo(Status.SKIPPED);
        assertThat(status("variance")).isEqualTo(Status.SKIPPED);
        assertThat(status("data")).isEqualTo(Status.OPEN);
    }

    @Test
    void whatIsSearchedIsMarked(FxRobot robot) {
        robot.interact(() -> view.search("numpy decomp"));

        assertThat(titles(robot))
                .contains("PCA with NumPy (eigenvalue decomposition)")
                .doesNotContain("UMAP");
        assertThat(robot.from(cell(robot, "PCA with NumPy (eigenvalue decomposition)"))
                        .lookup(".search-mark")
                        .queryAll())
                .hasSize(2);

        robot.interact(() -> view.search("quantum knitting"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".state .label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().contains("quantum knitting"));
    }

    @Test
    void chipsNarrowAndSayHowManyFit(FxRobot robot) {
        robot.clickOn("Projects");

        assertThat(titles(robot)).contains("Feature extraction pipelines").doesNotContain("UMAP", "Linear Regression");
        assertThat(robot.lookup("Projects 1").tryQuery()).isPresent();

        robot.clickOn("Everything");
        assertThat(titles(robot)).contains("Linear Regression");
    }

    @Test
    void aRowIsRenamedInItsPlace(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.E).eraseText(4).write("Uniform maps").type(KeyCode.ENTER);

        assertThat(task("umap").title()).isEqualTo("Uniform maps");
        robot.type(KeyCode.SPACE);
        assertThat(status("umap")).as("the keyboard is back in the rows").isEqualTo(Status.DONE);
    }

    @Test
    void escapeDropsARename(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.E).write("nonsense").type(KeyCode.ESCAPE);

        assertThat(task("umap").title()).isEqualTo("UMAP");
        assertThat(shelf.steps).isEmpty();
    }

    @Test
    void hoursAreTypedInTheRowAndExplained(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.H).write("3 h").type(KeyCode.ENTER);

        assertThat(cell(robot, "UMAP").getAccessibleText()).contains("3 h");
        assertThat(robot.lookup(".fact").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().equals("3 h, your own figure"));
    }

    @Test
    void tasksAreAddedOneAfterTheOther(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.INSERT)
                .write("TriMap")
                .type(KeyCode.ENTER)
                .write("PaCMAP")
                .type(KeyCode.ENTER, KeyCode.ESCAPE);

        assertThat(shelf.now().allTasks().map(Task::title))
                .containsSubsequence("UMAP", "TriMap", "PaCMAP", "Feature selection techniques");
        assertThat(titles(robot)).contains("TriMap", "PaCMAP");
    }

    @Test
    void aNoteIsWrittenAndReadAsMarkdown(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.N).write("ask *why*");
        assertThat(robot.lookup(".note-area").<TextArea>query().isFocused()).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(task("umap").note()).isEqualTo("ask *why*");
        assertThat(robot.lookup(".note-area").tryQuery()).isEmpty();
        robot.type(KeyCode.SPACE);
        assertThat(status("umap")).isEqualTo(Status.DONE);
    }

    @Test
    void aNoteIsKeptWhenTheFocusGoesElsewhere(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.N).write("later");
        robot.clickOn(cell(robot, "Data reconstruction"));

        assertThat(task("umap").note()).isEqualTo("later");
    }

    @Test
    void everythingGoesByKeyboard(FxRobot robot) {
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.LEFT);
        assertThat(titles(robot)).doesNotContain("Linear Regression");

        robot.type(KeyCode.RIGHT, KeyCode.J, KeyCode.RIGHT, KeyCode.J, KeyCode.SPACE);
        assertThat(status("t20x0")).isEqualTo(Status.OPEN);
        assertThat(view.trail().get()).isEqualTo("Phase 2 Classical Machine Learning › 2.1 Linear Regression");

        robot.type(KeyCode.DELETE);
        assertThat(Tree.find(shelf.now(), new Key("t20x0"))).isEmpty();
        robot.interact(() -> shelf.library.undo());
        assertThat(status("t20x0")).isEqualTo(Status.OPEN);

        robot.type(KeyCode.END);
        assertThat(titles(robot)).contains("Success metrics");
    }

    @Test
    void rowsSayWhatTheyAreToAScreenReader(FxRobot robot) {
        assertThat(cell(robot, "Dimensionality Reduction").getAccessibleText())
                .startsWith("2.7 Dimensionality Reduction, module, 3 of 11 done")
                .endsWith("expanded");
        assertThat(cell(robot, "UMAP").getAccessibleText()).startsWith("UMAP, study, open");
    }

    @Test
    void whatWasLeftComesBack(FxRobot robot) {
        select(robot, "umap");
        robot.interact(() -> {
            var memory = view.memory();
            var next = shelf.view(new DirectBackground());
            next.recall(memory);
            next.attach();
            next.show(Shelf.ID);
            assertThat(next.trail().get())
                    .isEqualTo("Phase 2 Classical Machine Learning › 2.7 Dimensionality Reduction");
        });
    }

    @Test
    void theLinesOfTheFileShowWhereTheyAreAskedFor(FxRobot robot) {
        select(robot, "umap");
        int line = task("umap").source().lines().first();
        robot.clickOn("career-transition.md, line " + line);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.listWindows().stream()
                        .flatMap(window -> robot
                                .from(window.getScene().getRoot())
                                .lookup(".source-line.meant .mono")
                                .queryAllAs(Label.class)
                                .stream())
                        .map(Label::getText))
                .containsExactly("- [ ] line " + line + " of the original");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void historySaysWhatHappenedTheLatestFirst(FxRobot robot) {
        select(robot, "umap");
        robot.type(KeyCode.SPACE, KeyCode.E).eraseText(4).write("Maps").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup(".section-fold").<Button>query().fire());

        assertThat(robot.lookup(".history .label").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .satisfiesExactly(
                        latest -> assertThat(latest).startsWith("Renamed from “UMAP”, "),
                        first -> assertThat(first).startsWith("Ticked, "));
    }

    @Test
    void rowsGrowWithTheLearnersText(FxRobot robot) {
        double usual = cell(robot, "UMAP").getHeight();
        robot.interact(() -> view.root().getScene().getRoot().setStyle("-fx-font-size: 15px;"));

        assertThat(usual).isEqualTo(28);
        assertThat(cell(robot, "UMAP").getHeight()).isEqualTo(32);
    }

    @Test
    void aRowSaysWhenItIsPlannedAndIsPinnedByHand(FxRobot robot) {
        robot.interact(() -> {
            shelf.library.perform(PlanEdits.availability(shelf.library.planning(), WEDNESDAY_AND_SATURDAY));
            var direct = new DirectBackground();
            var plan = new LivePlan(shelf.library, shelf, direct, direct, Shelf.CLOCK);
            plan.view(Shelf.ID);
            plan.refresh();
            view.follow(plan);
        });
        assertThat(cell(robot, "UMAP").getAccessibleText()).contains("today 7:25");

        select(robot, "umap");
        robot.type(KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(robot.lookup((Node node) -> node instanceof DateCell day
                        && LocalDate.of(2027, 3, 20).equals(day.getItem()))
                .<Node>query());
        var pins = shelf.library.planning().choices(Shelf.ID).pins();
        assertThat(pins).containsEntry(new Key("umap"), List.of(Pin.on(LocalDate.of(2027, 3, 20))));

        robot.interact(() -> shelf.library.undo());
        assertThat(shelf.library.planning().choices(Shelf.ID).pins()).isEmpty();
    }

    @Test
    void hoursThatAreNoneAreRefusedInASentence(FxRobot robot) {
        select(robot, "umap");
        var before = task("umap").effort();
        robot.type(KeyCode.H);
        robot.write("abc");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(task("umap").effort()).isEqualTo(before);
        var said = Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip)
                .map(window -> ((Tooltip) window).getText());
        assertThat(said).anySatisfy(text -> assertThat(text).contains("nothing was changed"));
    }

    @Test
    void hoveringTheHoursTellsWhereTheyComeFrom(FxRobot robot) {
        var hours = cell(robot, "UMAP").lookupAll(".row-column").stream()
                .map(Label.class::cast)
                .filter(label -> label.getTooltip() != null)
                .findFirst()
                .orElseThrow();
        var tip = hours.getTooltip();
        robot.interact(() -> tip.show(hours, 100, 100));

        assertThat(tip.getText()).contains("shared out").contains("2.7");
        robot.interact(tip::hide);
    }

    @Test
    void aCardIsOfferedOnceReviewsAreWanted(FxRobot robot) {
        select(robot, "umap");
        var card = robot.lookup("#detail-card").queryButton();
        assertThat(card.isVisible()).isFalse();
        robot.interact(() ->
                shelf.library.perform(CardEdits.choose(shelf.library.deck(), RecallChoices.USUAL.withWanted(true))));
        assertThat(card.isVisible() && card.isManaged()).isTrue();
        robot.interact(shelf.library::undo);
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void tIsTheTimerOfATaskAndOfNothingElse(FxRobot robot) {
        var asked = new ArrayList<String>();
        var said = new ArrayList<String>();
        view.onTimer((roadmap, task) -> asked.add(roadmap + " " + task));
        view.onSaid(said::add);
        select(robot, "umap");

        robot.type(KeyCode.T);
        robot.clickOn("#detail-timer");
        select(robot, "mod27");
        robot.type(KeyCode.T);

        assertThat(asked).containsExactly(Shelf.ID + " umap", Shelf.ID + " umap");
        assertThat(said).containsExactly("The timer runs on one task, which has none below it: choose one.");
        assertThat(robot.lookup("#detail-timer").queryAll()).isEmpty();
    }
}
