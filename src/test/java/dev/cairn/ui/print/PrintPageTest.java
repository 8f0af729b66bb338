package dev.cairn.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.paper.Paper;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
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
class PrintPageTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path target;

    private Printing printing;
    private ShellView shell;

    @Start
    void open(Stage stage) {
        printing = new Printing(folder).underWay();
        shell = printing.evening.desk.shell(List.of(new PlainView("today")));
        var scene = new Scene(shell, 960, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(960);
        stage.setHeight(600);
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() {
        printing.evening.desk.close();
    }

    private Tray with(FxRobot robot, Tray tray) {
        printing.printers = tray;
        robot.interact(() -> new Print(shell, printing.parts()).open(Printing.week()));
        lay(robot);
        return tray;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static Preview preview(FxRobot robot) {
        return robot.lookup("#preview").queryAs(Preview.class);
    }

    private void choose(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(RadioButton.class).fire());
        lay(robot);
    }

    /** Pages are turned when they are laid out, which is not left to whenever the next frame comes. */
    private void lay(FxRobot robot) {
        robot.interact(() -> {
            shell.applyCss();
            shell.layout();
        });
    }

    @Test
    void enterPrintsAndThePageSaysSoOnce(FxRobot robot) {
        var tray = with(robot, Tray.of(Tray.OFFICE));
        robot.push(KeyCode.ENTER);

        assertThat(tray.orders).hasSize(1);
        assertThat(text(robot, "#print-said")).startsWith("Office, second floor has");
        assertThat(text(robot, "#running")).startsWith("Next: ");
    }

    @Test
    void whoGoesElsewhereWhileItPrintsHearsOfItAtTheFootOfTheWindow(FxRobot robot) {
        var held = new HeldBackground();
        var tray = Tray.of(Tray.OFFICE);
        printing.printers = tray;
        robot.interact(() -> {
            new Print(shell, printing.parts(held)).open(Printing.week());
            held.finishAll();
        });
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#running")).startsWith("Next: ");
        robot.push(KeyCode.ESCAPE);

        assertThat(text(robot, "#running")).startsWith("Printing on Office, second floor");
        robot.interact(held::finishAll);
        assertThat(tray.orders).hasSize(1);
        assertThat(text(robot, "#running")).startsWith("Office, second floor has");
    }

    @Test
    void withoutAPrinterThePdfIsTheMainThing(FxRobot robot) {
        printing.files = FilesIn.folder(target, "week");
        with(robot, Tray.of());

        assertThat(robot.lookup("#print-print").queryAs(Button.class).isDisabled())
                .isTrue();
        assertThat(robot.lookup("#print-save").query().getStyleClass()).contains("primary");
        robot.push(KeyCode.ENTER);
        assertThat(target.resolve("week.pdf")).exists();
    }

    @Test
    void pagesAreWalkedByKeysWhereverTheFocusIs(FxRobot robot) {
        with(robot, Tray.of());
        choose(robot, "#print-several");
        assertThat(text(robot, "#print-page")).startsWith("Page 1 of ");
        robot.push(KeyCode.PAGE_DOWN);
        lay(robot);
        assertThat(text(robot, "#print-page")).startsWith("Page 2 of ");
        robot.interact(() -> preview(robot).requestFocus());
        robot.push(KeyCode.END);
        lay(robot);
        int pages = preview(robot).seen().get().pages();
        assertThat(text(robot, "#print-page")).isEqualTo("Page " + pages + " of " + pages);
        robot.push(KeyCode.HOME);
        lay(robot);
        assertThat(text(robot, "#print-page")).startsWith("Page 1 of ");
    }

    @Test
    void ctrlPlusMinusAndNoughtZoomAndDoNotOpenAllRoadmaps(FxRobot robot) {
        with(robot, Tray.of());
        double whole = preview(robot).seen().get().scale();
        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        lay(robot);
        assertThat(preview(robot).seen().get().scale()).isGreaterThan(whole);
        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        lay(robot);

        assertThat(preview(robot).seen().get().scale()).isEqualTo(whole);
        assertThat(robot.lookup("#preview").tryQuery()).isPresent();
        assertThat(text(robot, "#title")).isEqualTo("Print");
    }

    @Test
    void ofManyPagesOnlyThoseNearTheViewAreOnTheGround(FxRobot robot) {
        with(robot, Tray.of());
        choose(robot, "#print-several");
        assertThat(preview(robot).seen().get().pages()).isGreaterThanOrEqualTo(4);

        assertThat(leaves(preview(robot))).isBetween(1L, 3L);
    }

    private static long leaves(Node ground) {
        return ground.lookupAll(".leaf").size();
    }

    @Test
    void aChoiceIsSeenOnThePages(FxRobot robot) {
        with(robot, Tray.of());
        double before = leafRatio(robot);
        choose(robot, "#print-portrait");

        assertThat(before).isGreaterThan(1);
        assertThat(leafRatio(robot)).isLessThan(1);
        assertThat(leafRatio(robot)).isCloseTo(210.0 / 297, within(0.01));
        choose(robot, "#print-" + Paper.LETTER.name().toLowerCase(Locale.ROOT));
        assertThat(leafRatio(robot)).isCloseTo(8.5 / 11, within(0.01));
    }

    private static double leafRatio(FxRobot robot) {
        var bounds = preview(robot).lookup(".leaf").getLayoutBounds();
        return bounds.getWidth() / bounds.getHeight();
    }

    @Test
    void escapeLeavesAndNothingIsKept(FxRobot robot) {
        var tray = with(robot, Tray.of(Tray.OFFICE));
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#preview").tryQuery()).isEmpty();
        assertThat(tray.orders).isEmpty();
        assertThat(printing.evening.desk.weeks.sheets()).isEmpty();
    }

    @Test
    void ctrlPLeadsToTheButtonAndDoesNotPrintByItself(FxRobot robot) {
        var tray = with(robot, Tray.of(Tray.OFFICE));
        robot.interact(() -> preview(robot).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.P);

        assertThat(robot.lookup("#print-print").query().isFocused()).isTrue();
        assertThat(tray.orders).isEmpty();
    }

    @Test
    void onlyWhatThePrinterCanIsOffered(FxRobot robot) {
        with(robot, Tray.of(Tray.HOME, Tray.OFFICE));
        assertThat(robot.lookup("#print-sides").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#print-ink").query().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#print-printer")
                .queryComboBox()
                .getSelectionModel()
                .select(1));

        assertThat(robot.lookup("#print-sides").query().getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#print-ink").query().isVisible()).isTrue();
    }

    @Test
    void pagesThatCannotBeReadAreSaidAndNotPrinted(FxRobot robot) {
        var tray = with(robot, Tray.of(Tray.OFFICE));
        robot.interact(
                () -> robot.lookup("#print-pages").queryTextInputControl().setText("two"));
        robot.interact(() -> robot.lookup("#print-print").queryButton().fire());

        assertThat(tray.orders).isEmpty();
        assertThat(robot.lookup("#print-pages-wrong").query().isVisible()).isTrue();
        assertThat(robot.lookup("#print-pages").query().isFocused()).isTrue();
    }

    @Test
    void everyControlHasANameAndIsReachedByTab(FxRobot robot) {
        with(robot, Tray.of(Tray.OFFICE));
        var seen = new LinkedHashSet<Node>();
        var scene = shell.getScene();
        for (int i = 0; i < 60 && (scene.getFocusOwner() == null || seen.add(scene.getFocusOwner())); i++) {
            robot.push(KeyCode.TAB);
        }

        assertThat(seen.stream().map(Node::getId))
                .contains("preview", "print-save", "print-print", "print-printer", "print-margin", "print-part-notes");
        assertThat(seen).allSatisfy(it -> assertThat(name(it)).as("%s", it).isNotBlank());
    }

    private static String name(Node control) {
        return control.getAccessibleText() != null
                ? control.getAccessibleText()
                : control instanceof Labeled labeled ? labeled.getText() : "";
    }
}
