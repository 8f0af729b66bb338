package dev.cairn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.drawing.Measure;
import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Pin;
import dev.cairn.study.StorageException;
import dev.cairn.ui.Desk;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.Lettering;
import dev.cairn.ui.Theme;
import dev.cairn.ui.Visited;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
    private static final String BOOSTING = "3.2 Boosting Algorithms";

    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();
    private final Visited visits = new Visited();
    private Stage stage;
    private Desk desk;
    private TimelineView view;
    private Node sheet;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void show(FxRobot robot) {
        Locale.setDefault(Locale.UK);
        robot.interact(() -> {
            desk = MidCourse.in(folder.resolve("library"));
            view = new TimelineView(desk.library, desk.plan, desk.background, desk.clock, visits, Exported.in(folder));
            var scene = new Scene(view.root(), 1040, 716);
            Theme.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
            view.attach();
            view.show(MidCourse.CAREER);
            desk.plan.refresh();
            sheet = view.root().lookup("#timeline-sheet");
            sheet.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
        desk.close();
        Locale.setDefault(before);
    }

    @Test
    void aBarIsDraggedTwoWeeksOnWithAHintAndOneUndoTakesItBack(FxRobot robot) {
        var from = bar(BOOSTING);
        double week = view.model().viewport().sight().scale().perDay() * 7;

        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(week, 0)).moveTo(from.add(2 * week, 0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.model().dragging()).isTrue();
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(pins()).hasSize(1);
        robot.interact(() -> desk.library.undo());
        assertThat(pins()).isEmpty();
    }

    @Test
    void escapeGivesUpWhatIsDragged(FxRobot robot) {
        var from = bar(BOOSTING);

        robot.drag(from, MouseButton.PRIMARY).moveTo(from.add(40, 0));
        robot.push(KeyCode.ESCAPE);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(pins()).isEmpty();
    }

    @Test
    void theKeysMoveABarByAWeekFreeItAndOpenIt(FxRobot robot) {
        select(robot, BOOSTING);
        var planned = row(BOOSTING).bar().planned();

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(pins()).containsExactly(Pin.on(planned.from().plusDays(7)));
        robot.push(KeyCode.U);
        assertThat(pins()).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(row(BOOSTING).marks().limit()).isNotNull();
        robot.push(KeyCode.ENTER);

        assertThat(visits.places)
                .containsExactly("node career-transition " + row(BOOSTING).id().node());
    }

    @Test
    void theMenuOfAModuleLetsItRunBesideTheOneBefore(FxRobot robot) {
        robot.rightClickOn(bar(BOOSTING)).clickOn("Runs side by side with the one before");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(beside()).containsExactly(row(BOOSTING).id().node());

        robot.interact(sheet::requestFocus);
        robot.push(KeyCode.B);
        assertThat(beside()).isEmpty();
    }

    @Test
    void theMenuOpensByKeyAndItsModulesCanBeWaitedFor(FxRobot robot) {
        select(robot, BOOSTING);
        robot.push(KeyCode.M);

        var phase = menu(menu(openMenu().getItems(), "Waits for…").getItems(), "2 Classical Machine Learning");
        var module = (CheckMenuItem) named(phase.getItems(), "2.8 Model Evaluation");
        assertThat(module.isSelected()).isFalse();
        robot.interact(() -> {
            module.setSelected(true);
            module.fire();
        });

        assertThat(desk.library.planning().choices(MidCourse.CAREER).waits())
                .containsOnlyKeys(row(BOOSTING).id().node());
    }

    @Test
    void everyRowIsReachedByKeysAndToldToTheScreenReader(FxRobot robot) {
        int rows = view.model().lines().size();

        robot.push(KeyCode.HOME);
        assertThat(sheet.getAccessibleText()).startsWith("1 Foundation, done ");
        for (int i = 1; i < rows; i++) {
            robot.push(KeyCode.DOWN);
        }

        assertThat(sheet.getAccessibleText()).startsWith("Finish, first plan ");
    }

    @Test
    void spaceTellsWhyABarLiesWhereItDoesAndEscapeEndsIt(FxRobot robot) {
        select(robot, "2.8 Model Evaluation");

        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#timeline-card .label").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .anySatisfy(text -> assertThat(text).contains("exam week 8–14 Feb"));
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#timeline-card").tryQuery()).isEmpty();
    }

    @Test
    void zoomByKeysAndByName(FxRobot robot) {
        double whole = view.model().viewport().sight().scale().perDay();

        robot.push(KeyCode.PLUS);
        assertThat(view.model().viewport().sight().scale().perDay()).isGreaterThan(whole);
        robot.push(KeyCode.DIGIT0);
        assertThat(view.model().viewport().sight().scale().perDay()).isEqualTo(whole);
        robot.clickOn("Days");
        assertThat(view.model().viewport().zoom()).isEqualTo(Zoom.DAYS);
    }

    @Test
    void theFirstPlanIsForgottenAtTheLegendAndComesBackWithUndo(FxRobot robot) {
        robot.clickOn("#timeline-first-plan").clickOn("Forget the first plan");
        assertThat(desk.library.planning().baseline(MidCourse.CAREER)).isEmpty();

        robot.interact(() -> desk.library.undo());
        assertThat(desk.library.planning().baseline(MidCourse.CAREER)).isPresent();
    }

    @Test
    void anSvgIsXmlThatHoldsTheModules(FxRobot robot) throws Exception {
        export(robot, "Drawing (SVG)");

        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("timeline.svg").toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("Boosting Algorithms", "Advanced ML & Deep Learning", "Wed 10 March");
    }

    @Test
    void aPdfHoldsTheModulesAsTextInItsOwnLetters(FxRobot robot) throws IOException {
        robot.clickOn("Weeks");
        export(robot, "PDF, A4");

        try (var pdf = Loader.loadPDF(folder.resolve("timeline.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages(1122.5));
            assertThat(new PDFTextStripper().getText(pdf)).contains("Boosting Algorithms", "Portfolio & Interview");
            for (var page : pdf.getPages()) {
                var resources = page.getResources();
                var fonts = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                        .toList();
                assertThat(fonts).isNotEmpty();
                for (var name : fonts) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    assertThat(resources.getFont(name).getName()).contains("NotoSans");
                }
            }
        }
    }

    private long pages(double width) {
        var chart = view.model().chart().orElseThrow();
        double inside = width - 76 - Sight.WIDE_LABELS;
        long across = (long) Math.ceil((8 + chart.days().days() * Scale.WEEKS) / inside);
        return across * (long) Math.ceil(view.model().lines().size() / 25.0);
    }

    @Test
    void aPictureIsTwiceAsFineAsTheScreen(FxRobot robot) throws IOException {
        export(robot, "Picture (PNG)");

        var image = new Image(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("timeline.png"))));
        assertThat(image.isError()).isFalse();
        double height = Sight.HEAD + view.model().lines().size() * Sight.ROW + 8;
        assertThat(image.getHeight()).isEqualTo(2 * height);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInASentenceAndLeavesNothingBehind(FxRobot robot) throws IOException {
        var target = Files.createDirectories(folder.resolve("timeline.svg"));
        Files.writeString(target.resolve("kept.txt"), "kept");

        export(robot, "Drawing (SVG)");

        var said = robot.lookup("#timeline-said .label").queryAs(Label.class).getText();
        assertThat(said).endsWith("timeline.svg” is a folder. Nothing was saved; choose a name for a file in it.");
        assertThat(target.resolve("kept.txt")).exists();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".cairn-"));
        }
    }

    @Test
    void aFileIsMadeBesideTheThreadThatPaintsAndToldWhenItIsThere(FxRobot robot) {
        var held = new HeldBackground();
        var said = new ArrayList<String>();
        var letters = new Lettering();
        var measured = new AtomicInteger();
        Measure counted = (text, style) -> {
            measured.incrementAndGet();
            return letters.width(text, style);
        };
        var exporting = new Exporting(view.model(), Exported.in(folder), held, () -> counted, said::add);

        robot.interact(() -> exporting.export(FileKind.PDF_A4));
        assertThat(measured).hasValue(0);
        assertThat(said).containsExactly("Exporting as timeline.pdf…");

        robot.interact(held::finish);
        assertThat(measured).hasPositiveValue();
        assertThat(said).last().isEqualTo("Exported as timeline.pdf.");
    }

    @Test
    void aLargePictureIsPaintedPieceByPiece(FxRobot robot) {
        var held = new HeldBackground();
        var said = new ArrayList<String>();
        var exporting = new Exporting(view.model(), Exported.in(folder), held, Lettering::new, said::add);
        robot.interact(() -> view.model().zoom(Zoom.WEEKS));

        robot.interact(() -> exporting.export(FileKind.PNG));
        robot.interact(held::finish);
        robot.interact(held::finish);
        assertThat(said).last().asString().startsWith("Exporting as timeline.png: part 1 of ");
        assertThat(folder.resolve("timeline.png")).doesNotExist();
        robot.interact(held::finishAll);

        assertThat(said).last().isEqualTo("Exported as timeline.png.");
        assertThat(folder.resolve("timeline.png")).exists();
    }

    @Test
    void thePaceCardTellsWhyThereAreNoDates(FxRobot robot) {
        var held = new HeldBackground();
        var card = new PaceCard(view.model(), held, desk.clock);
        var button = robot.lookup("#timeline-do-pace").queryButton();
        robot.interact(() -> card.show(button));

        robot.interact(() -> held.fail(new StorageException("The disk is gone.")));

        var reason = robot.lookup("#timeline-pace-reason").queryAs(Label.class);
        assertThat(reason.getText()).isEqualTo("The disk is gone.");
        assertThat(reason.isManaged()).isTrue();
        assertThat(reason.isVisible()).isTrue();
    }

    private void export(FxRobot robot, String kind) {
        robot.clickOn("#timeline-export").clickOn(kind);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(FxRobot robot, String name) {
        robot.interact(() -> view.model().select(row(name).id()));
    }

    private Row row(String name) {
        return view.model().lines().stream()
                .map(Line::row)
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Point2D bar(String name) {
        var model = view.model();
        var sight = model.viewport().sight();
        var lines = model.lines();
        int index = lines.stream().map(Line::row).map(Row::name).toList().indexOf(name);
        var stretch = Stretch.of(lines.get(index).row().bar().whole().orElseThrow());
        return sheet.localToScreen((sight.x(stretch.from()) + sight.x(stretch.to())) / 2, sight.y(index) + 9);
    }

    private static ContextMenu openMenu() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Menu menu(List<MenuItem> items, String name) {
        return (Menu) named(items, name);
    }

    private static MenuItem named(List<MenuItem> items, String name) {
        return items.stream()
                .filter(it -> name.equals(it.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Set<Key> beside() {
        return desk.library.planning().choices(MidCourse.CAREER).beside();
    }

    private List<Pin> pins() {
        return desk.library.planning().choices(MidCourse.CAREER).pins().values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
