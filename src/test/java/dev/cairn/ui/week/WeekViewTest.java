package dev.cairn.ui.week;

import static dev.cairn.ui.Evening.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.Evening;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.Printable;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({InBritain.class, ApplicationExtension.class})
class WeekViewTest {
    @TempDir
    private Path folder;

    private Evening evening;
    private WeekView view;

    @Start
    void open(Stage stage) {
        evening = Weekdays.varied(folder);
        var desk = evening.desk;
        view = new WeekView(desk.library, desk.book, desk.background, desk.clock, evening.places);
        var scene = new Scene(view.root(), 960, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(960);
        stage.setHeight(640);
        stage.show();
        view.attach();
        view.show(RoadmapId.ALL);
        view.focus();
    }

    @AfterEach
    void close() {
        evening.desk.close();
    }

    private Picture picture() {
        return view.model().picture().orElseThrow();
    }

    private Card card(Predicate<Card> which) {
        return picture().cards().filter(which).findFirst().orElseThrow();
    }

    private static SessionCard node(FxRobot robot, CardId id) {
        return robot.lookup(".session").queryAllAs(SessionCard.class).stream()
                .filter(it -> it.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D middle(SessionCard node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getMinY() + 8);
    }

    @Test
    void theHeadSaysWhichWeekItIs(FxRobot robot) {
        assertThat(view.heading().get()).isEqualTo("Week 2");
        assertThat(view.trail().get()).isEqualTo("All active roadmaps");
        assertThat(robot.lookup("#week-title").queryButton().getText()).isEqualTo("8 – 14 March 2027");
        assertThat(view.printable()).contains(new Printable.Week(picture().span(), RoadmapId.ALL));
    }

    @Test
    void whatRunsHasTheFocusAndSpaceTicksIt(FxRobot robot) {
        var running = card(it -> it.state() == Card.State.RUNNING);
        assertThat(node(robot, running.id()).isFocused()).isTrue();

        robot.push(KeyCode.SPACE);

        assertThat(card(it -> it.id().sameTask(running.id())).isDone()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(card(it -> it.id().sameTask(running.id())).isDone()).isFalse();
    }

    @Test
    void arrowsWalkByTimeAndByDayAndEnterOpens(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        var thursday = view.model().selectedCard().orElseThrow();
        assertThat(thursday.session().date()).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(node(robot, thursday.id()).isFocused()).isTrue();

        robot.push(KeyCode.RIGHT);
        assertThat(view.model().selectedCard().orElseThrow().session().date())
                .as("the day off is passed over")
                .isEqualTo(WEDNESDAY.plusDays(3));
        robot.push(KeyCode.ENTER);

        var open = view.model().selectedCard().orElseThrow().id();
        assertThat(evening.places.places).containsExactly("node " + open.roadmap() + " " + open.task());
    }

    @Test
    void altArrowsMoveAndCtrlZBeforeTheyRestGivesItUp(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        var card = view.model().selectedCard().orElseThrow();
        robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(view.model().moving().held().get().slot().start())
                .isEqualTo(card.session().start() + 30);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(view.model().moving().held().get()).isNull();

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.interact(() -> evening.desk.background.passTime());

        var put = card(it -> it.id().sameTask(card.id()) && it.pinned());
        assertThat(put.session().start()).isEqualTo(card.session().start() + 15);
        assertThat(node(robot, put.id()).isFocused()).isTrue();
    }

    @Test
    void aSessionIsDraggedToAnotherDay(FxRobot robot) {
        var card = card(it -> it.movable() && it.session().date().equals(WEDNESDAY.plusDays(1)));
        var node = node(robot, card.id());
        var from = middle(node);
        double across = node.getWidth() + 7;

        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(across / 2, 4))
                .moveTo(from.add(across, 0));
        assertThat(robot.lookup("#week-hint").queryLabeled().getText()).contains("Friday 12");
        robot.release(MouseButton.PRIMARY);

        var put = card(it -> it.id().sameTask(card.id()) && it.pinned());
        assertThat(put.session().date()).isEqualTo(WEDNESDAY.plusDays(2));
        assertThat(put.session().start() % 15).isZero();
    }

    @Test
    void escapeGivesUpWhatIsDragged(FxRobot robot) {
        var card = card(it -> it.movable() && it.session().date().equals(WEDNESDAY.plusDays(1)));
        var from = middle(node(robot, card.id()));

        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(60, 30)).moveTo(from.add(120, 40));
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);

        assertThat(picture().find(card.id())).contains(card);
    }

    @Test
    void theLowerEdgeMakesItLonger(FxRobot robot) {
        var card = card(it -> it.movable() && it.session().date().equals(WEDNESDAY.plusDays(1)));
        var node = node(robot, card.id());
        var bounds = node.localToScreen(node.getLayoutBounds());
        var edge = new Point2D(bounds.getCenterX(), bounds.getMaxY() - 2);

        robot.moveTo(edge).press(MouseButton.PRIMARY).moveTo(edge.add(0, -10)).moveTo(edge.add(0, -24));
        robot.release(MouseButton.PRIMARY);

        var shorter = card(it -> it.id().equals(card.id()));
        assertThat(shorter.minutes()).isLessThan(card.minutes());
        assertThat(shorter.pinned()).isTrue();
    }

    @Test
    void aTaskFromBesideIsPutOnADayByKeys(FxRobot robot) {
        var row =
                robot.lookup(".shelf-row").queryAllAs(ShelfRow.class).iterator().next();
        robot.interact(row::requestFocus);

        robot.push(KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#week-place-day")
                        .queryAs(DatePicker.class)
                        .getEditor()
                        .getText())
                .as("the key that opened it is no letter of the date")
                .doesNotContain("p");
        robot.interact(() -> robot.lookup("#week-place-put").queryButton().fire());

        assertThat(picture().cards())
                .anySatisfy(
                        it -> assertThat(it.id().task()).isEqualTo(row.item().task()));
    }

    @Test
    void theAgendaHasTheSameKeys(FxRobot robot) {
        robot.push(KeyCode.G);
        var rows = List.copyOf(robot.lookup(".agenda-row").queryAllAs(javafx.scene.layout.HBox.class));
        assertThat(rows).hasSizeGreaterThanOrEqualTo((int) picture().cards().count());
        var running = view.model().selectedCard().orElseThrow();

        robot.push(KeyCode.DOWN);
        assertThat(view.model().selectedCard().orElseThrow()).isNotEqualTo(running);
        robot.push(KeyCode.UP).push(KeyCode.SPACE);

        assertThat(card(it -> it.id().sameTask(running.id())).isDone()).isTrue();
    }

    @Test
    void emptyHoursAreOpenedAndFoldedAndRemembered(FxRobot robot) {
        int folded = robot.lookup(".fold-band").queryAll().size();
        assertThat(folded).isEqualTo(3);

        robot.push(KeyCode.F);
        assertThat(view.memory().get("unfolded").split(",")).hasSize(3);
        robot.push(KeyCode.F);

        assertThat(view.memory().get("unfolded")).isEmpty();
        robot.interact(() -> view.recall(Map.of("mode", "AGENDA", "colours.all", "PHASE", "unfolded", "900,x,7")));
        assertThat(view.memory())
                .containsEntry("mode", "AGENDA")
                .containsEntry("colours.all", "PHASE")
                .containsEntry("unfolded", "7,900");
    }

    @Test
    void aTaskFromBesideIsDraggedOntoADay(FxRobot robot) {
        var row =
                robot.lookup(".shelf-row").queryAllAs(ShelfRow.class).iterator().next();
        var target = node(
                robot,
                card(it -> it.movable() && it.session().date().equals(WEDNESDAY.plusDays(1)))
                        .id());
        var to = middle(target);

        robot.moveTo(row)
                .press(MouseButton.PRIMARY)
                .moveTo(to.add(30, 30))
                .moveTo(to)
                .release(MouseButton.PRIMARY);

        var put = card(it -> it.id().task().equals(row.item().task()));
        assertThat(put.session().date()).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(put.pinned()).isTrue();
    }

    @Test
    void aRowThatIsGivenUpStaysSoHoweverTheMouseGoesOn(FxRobot robot) {
        var row =
                robot.lookup(".shelf-row").queryAllAs(ShelfRow.class).iterator().next();
        var before = picture().days();
        var to = middle(node(
                robot,
                card(it -> it.movable() && it.session().date().equals(WEDNESDAY.plusDays(1)))
                        .id()));

        robot.moveTo(row).press(MouseButton.PRIMARY).moveTo(to.add(30, 30)).moveTo(to);
        assertThat(view.model().moving().held().get()).isNotNull();
        robot.push(KeyCode.ESCAPE);
        robot.moveTo(to.add(10, 10)).release(MouseButton.PRIMARY);

        assertThat(view.model().moving().held().get()).isNull();
        assertThat(picture().days()).isEqualTo(before);
    }

    @Test
    void whereASessionWouldBePutIsSaidInTheListToo(FxRobot robot) {
        robot.push(KeyCode.G).push(KeyCode.DOWN);
        var card = view.model().selectedCard().orElseThrow();

        robot.push(KeyCode.ALT, KeyCode.DOWN);

        var row = robot.lookup(".agenda-row").queryAllAs(AgendaRow.class).stream()
                .filter(it -> it.card().id().equals(card.id()))
                .findFirst()
                .orElseThrow();
        var hint = WeekText.hint(view.model().moving().held().get().landing());
        assertThat(row.getAccessibleText()).startsWith(hint);
        robot.push(KeyCode.ESCAPE);
        assertThat(row.getAccessibleText()).isEqualTo(WeekText.spoken(card, WEDNESDAY));
    }

    @Test
    void theTimesOfTheListAreWholeOnAClockOfTwelveHours(FxRobot robot) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        robot.push(KeyCode.G);
        robot.interact(() -> view.model().goTo(WEDNESDAY.plusWeeks(1)));

        var times = List.copyOf(robot.lookup(".agenda-times").queryAllAs(Label.class));

        assertThat(times).hasSizeGreaterThan(5).allSatisfy(it -> {
            assertThat(it.getText()).containsAnyOf("AM", "PM");
            assertThat(((Text) it.lookup(".text")).getText()).isEqualTo(it.getText());
        });
        assertThat(times)
                .extracting(Label::getWidth)
                .containsOnly(times.getFirst().getWidth());
    }

    @Test
    void theBarLeadsOnwardsByMouse(FxRobot robot) {
        for (String id : List.of("#week-plan", "#week-review", "#week-print", "#week-calendar")) {
            robot.clickOn(id);
        }

        assertThat(evening.places.places).hasSize(4).first().isEqualTo("plan 2027-W11");
        assertThat(evening.places.places.get(1)).isEqualTo("review 2027-W10");
        assertThat(evening.places.places.get(3)).isEqualTo("calendar 2027-W10 *");
    }

    @Test
    void nothingIsCutInASmallWindow(FxRobot robot) {
        var shown = robot.lookup(".week-bar > .button").queryAllAs(Button.class).stream()
                .filter(Button::isVisible)
                .toList();

        assertThat(shown).hasSizeGreaterThan(6).allSatisfy(node -> {
            assertThat(node.localToScene(node.getLayoutBounds()).getMaxX())
                    .as(node.getId())
                    .isLessThanOrEqualTo(960);
            assertThat(node.getWidth()).as(node.getId()).isGreaterThanOrEqualTo(node.minWidth(-1));
        });
    }

    @Test
    void tIsTheTimerOfTheSelectedCardUnlessItIsDone(FxRobot robot) {
        var running = card(it -> it.state() == Card.State.RUNNING).id();

        robot.push(KeyCode.T);
        robot.push(KeyCode.SPACE).push(KeyCode.T);

        assertThat(evening.places.places).containsExactly("timer " + running.roadmap() + " " + running.task());
    }
}
