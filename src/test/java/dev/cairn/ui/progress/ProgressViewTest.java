package dev.cairn.ui.progress;

import static dev.cairn.ui.progress.Course.CAREER;
import static dev.cairn.ui.progress.Course.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.figures.Range;
import dev.cairn.forecast.Forecast;
import dev.cairn.roadmap.Task;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.Printable;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({InBritain.class, ApplicationExtension.class})
class ProgressViewTest {
    @TempDir
    private Path folder;

    private Course course;
    private ProgressView view;

    @Start
    void open(Stage stage) {
        course = Course.days(folder, 40);
        view = course.view(FilesIn.folder(folder, "progress"));
        var scene = new Scene(view.root(), 1040, 720);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1040);
        stage.setHeight(720);
        stage.show();
        view.attach();
        view.show(CAREER);
        view.focus();
    }

    @AfterEach
    void close() {
        course.close();
    }

    private Report report() {
        return view.model().report().orElseThrow();
    }

    private Surface surface(ChartName name) {
        return view.page().surface(name);
    }

    private static String text(FxRobot robot, String tile) {
        return String.join(
                " ",
                robot.lookup("#tile-" + tile + " .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
    }

    @Test
    void tilesSayHowFarAlongItIs(FxRobot robot) {
        var tiles = report().figures().tiles();
        long percent = Math.round(100.0 * tiles.doneMinutes() / tiles.totalMinutes());
        var known = (Forecast.Known) report().explained().now();

        assertThat(text(robot, "done")).startsWith("Done " + percent + " % of the hours");
        assertThat(text(robot, "streak")).contains(tiles.streak().current() + " day");
        assertThat(text(robot, "finish"))
                .contains(Say.day(known.likely(), TODAY) + " likely", Say.day(known.safe(), TODAY) + " safe");
        assertThat(robot.lookup("#tile-reviews").tryQuery())
                .as("comes with reviews")
                .isEmpty();
    }

    @Test
    void theFinishTellsWhyItMovedInPartsThatAddUp(FxRobot robot) {
        robot.interact(course::takeWeekOff);
        robot.clickOn("#tile-finish");

        var words = robot.lookup("#progress-why .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(words)
                .contains("Days off came or went", "Together", Say.shift(TileMaking.days(report().explained())));
    }

    @Test
    void aDayOpensByKeyAndLeadsToItsTask(FxRobot robot) {
        var ticked = new Task[1];
        robot.interact(() -> ticked[0] = course.tick());
        robot.interact(() -> surface(ChartName.YEAR).requestFocus());
        robot.push(KeyCode.ENTER);

        var link = robot.lookup("#progress-day .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(it -> it.getText().equals(ticked[0].title()))
                .findFirst()
                .orElseThrow();
        robot.interact(link::fire);

        assertThat(course.places.places).containsExactly("node " + CAREER + " " + ticked[0].key());
    }

    @Test
    void aDayOpensByAClickAndLeadsToItsWeek(FxRobot robot) {
        var surface = surface(ChartName.YEAR);
        robot.interact(() -> surface.requestFocus());
        var mark = surface.picture().marks().stream()
                .filter(it -> new Goal.Day(TODAY.minusDays(2)).equals(it.goal()))
                .findFirst()
                .orElseThrow();
        robot.clickOn(surface.localToScreen(mark.middleX(), mark.middleY()));

        robot.interact(() ->
                robot.lookup("#progress-day-week").queryAs(Hyperlink.class).fire());

        assertThat(course.places.places).containsExactly("week " + TODAY.minusDays(2));
    }

    @Test
    void everyChartIsReachedAndSaysWhatItIs(FxRobot robot) {
        for (ChartName name : ChartName.values()) {
            var surface = surface(name);
            assertThat(surface.isFocusTraversable()).isTrue();
            assertThat(surface.getAccessibleText()).startsWith(name.title());
            robot.interact(surface::requestFocus);
            robot.push(KeyCode.RIGHT);
            if (!surface.picture().marks().isEmpty()) {
                assertThat(surface.getAccessibleText())
                        .isEqualTo(surface.chosen().orElseThrow().text());
            }
        }
    }

    @Test
    void whatHasTheFocusIsScrolledIntoSight(FxRobot robot) {
        for (var name : List.of(ChartName.TREND, ChartName.BURN_UP, ChartName.MILESTONES)) {
            robot.interact(() -> surface(name).requestFocus());
            var scroll = view.page().scroll();
            var seen = scroll.localToScene(scroll.getLayoutBounds());
            var bounds = surface(name).localToScene(surface(name).getLayoutBounds());
            assertThat(bounds.getMinY()).as("%s", name).isGreaterThanOrEqualTo(seen.getMinY());
            assertThat(bounds.getMaxY()).as("%s", name).isLessThanOrEqualTo(seen.getMaxY());
        }
    }

    @Test
    void numbersAreReadAsATableAndCopied(FxRobot robot) {
        robot.push(KeyCode.T);
        TableView<List<Cell>> table = robot.lookup("#table-numbers").query();
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getItems())
                .isEqualTo(surface(ChartName.BURN_UP).chart().numbers().rows());

        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("Until\tDone (h)\t").contains(TODAY + "\t");
        assertThat(copied[0].lines()).hasSize(table.getItems().size() + 1);
        robot.push(KeyCode.T);
        assertThat(surface(ChartName.BURN_UP).isFocused()).isTrue();
    }

    @Test
    void aChartBecomesAPictureAndItsNumbersAFile(FxRobot robot) throws IOException {
        robot.clickOn("#progress-export");
        robot.interact(() -> menu(robot, "export-png-burnup"));
        robot.interact(() -> menu(robot, "export-csv-kinds"));

        var picture = Objects.requireNonNull(
                ImageIO.read(folder.resolve("progress.png").toFile()));
        assertThat(picture.getWidth()).isEqualTo(2 * (800 + 48));
        assertThat(picture.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
        var kind = Say.kind(report().figures().kinds().getFirst().of());
        assertThat(Files.readString(folder.resolve("progress.csv")))
                .startsWith("\uFEFFKind,Worked (h),Share (%)\r\n" + kind + ",");
        assertThat(robot.lookup("#progress-said .label").queryLabeled().getText())
                .isEqualTo("Exported as progress.csv.");
    }

    private static void menu(FxRobot robot, String id) {
        robot.listWindows().stream()
                .filter(it -> it instanceof ContextMenu)
                .flatMap(it -> ((ContextMenu) it).getItems().stream())
                .flatMap(it -> ((Menu) it).getItems().stream())
                .filter(it -> id.equals(it.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void whatIsShownIsPrinted() {
        var printable = view.printable().orElseThrow();

        assertThat(printable).isInstanceOf(Printable.Pictures.class);
        var pages = ((Printable.Pictures) printable)
                .maker()
                .pages(700, 950, (text, style) -> text.length() * style.size() / 2);
        assertThat(pages).hasSize(1).allSatisfy(it -> assertThat(it.title()).isEqualTo(report().title()));
    }

    @Test
    void rangeScopeAndFormAreRemembered(FxRobot robot) {
        robot.clickOn("#range-12").clickOn("#scope-all").clickOn("#year-tasks");
        assertThat(report().figures().range()).isEqualTo(Range.TWELVE_WEEKS);
        assertThat(report().all()).isTrue();
        assertThat(view.heading().get()).isEqualTo("All active");

        var another = new ProgressView[1];
        robot.interact(() -> {
            another[0] = course.view(FilesIn.nowhere());
            another[0].recall(view.memory());
            another[0].attach();
            another[0].show(CAREER);
        });

        assertThat(another[0].memory()).isEqualTo(view.memory());
        assertThat(another[0].model().report().orElseThrow().all()).isTrue();
    }

    @Test
    void aTickKeepsTheFocusWhereItIs(FxRobot robot) {
        robot.interact(() -> surface(ChartName.YEAR).requestFocus());
        robot.push(KeyCode.LEFT);
        var before = surface(ChartName.YEAR).chosen().orElseThrow().goal();

        robot.interact(course::tick);

        Node owner = view.root().getScene().getFocusOwner();
        assertThat(owner).isSameAs(surface(ChartName.YEAR));
        assertThat(surface(ChartName.YEAR).chosen().orElseThrow().goal()).isEqualTo(before);
    }
}
