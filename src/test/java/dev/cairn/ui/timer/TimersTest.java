package dev.cairn.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Session;
import dev.cairn.timing.Rhythm;
import dev.cairn.timing.Timer;
import dev.cairn.ui.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimersTest {
    @TempDir
    private Path folder;

    private Timing timing;
    private Session next;

    @Start
    void open(Stage stage) {
        timing = new Timing(folder, Theme.LIGHT, stage, 1280, 800);
    }

    @BeforeEach
    void lookAhead() {
        next = Objects.requireNonNull(timing.evening.desk.plan.active().get())
                .plan()
                .sessions()
                .getFirst();
    }

    @AfterEach
    void close() {
        timing.evening.desk.close();
    }

    private static Set<Node> all(FxRobot robot, String what) {
        return robot.lookup(what).queryAll();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private Timer on() {
        return Objects.requireNonNull(timing.live.timer().get());
    }

    private Collection<TimeEntry> log() {
        return timing.evening.desk.store.notebook().time().of(next.roadmap()).values();
    }

    private Task task() {
        var roadmap = timing.evening.desk.library.standing(next.roadmap()).orElseThrow();
        return (Task) Tree.find(roadmap, next.task()).orElseThrow().node();
    }

    @Test
    void aQuietButtonStartsWhatIsNext(FxRobot robot) {
        Button start = robot.lookup("#timer-start").queryButton();
        assertThat(start.getAccessibleText()).contains(task().title());

        robot.clickOn(start);

        assertThat(on().task()).isEqualTo(next.task());
        assertThat(all(robot, "#timer-start")).isEmpty();
        assertThat(text(robot, ".timer-pill .figure")).isEqualTo("0:00");
    }

    @Test
    void theSecondsPass(FxRobot robot) {
        robot.interact(() -> {
            timing.started(24);
            timing.pass(Duration.ofSeconds(10));
            timing.evening.desk.background.passTime();
        });

        assertThat(text(robot, ".timer-pill .figure")).isEqualTo("24:10");
        assertThat(robot.lookup("#timer-time").queryButton().getAccessibleText())
                .contains(task().title())
                .contains("24 min of " + next.minutes() + " min");
        assertThat(robot.lookup("#timer-turn").queryButton().getAccessibleRole())
                .isEqualTo(AccessibleRole.BUTTON);
    }

    @Test
    void itIsPausedAndGoesOnInPlace(FxRobot robot) {
        robot.interact(() -> timing.started(5));

        press(robot, "#timer-turn");
        assertThat(on().running()).isFalse();
        assertThat(robot.lookup("#timer-turn").queryButton().getAccessibleText())
                .isEqualTo("Go on");

        press(robot, "#timer-turn");
        assertThat(on().running()).isTrue();
    }

    private void ask(FxRobot robot) {
        robot.interact(() -> {
            timing.started(24);
            timing.timers.toggle(next.roadmap(), next.task());
        });
        assertThat(text(robot, "#timer-title")).isEqualTo(task().title());
        assertThat(text(robot, "#timer-worked")).isEqualTo("24 min");
    }

    @Test
    void doneLogsTicksAndCanBeTakenBackInPlace(FxRobot robot) {
        ask(robot);

        robot.push(KeyCode.SPACE);

        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(24 * 60);
        assertThat(task().status()).isEqualTo(Status.DONE);
        assertThat(all(robot, "#timer-card")).isEmpty();
        assertThat(text(robot, "#notice")).startsWith("Done, 24 min: ");

        press(robot, "#notice-undo");
        assertThat(log()).isEmpty();
        assertThat(task().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void theTimeGoesOnUntilItIsAnsweredAndTheCardSaysSo(FxRobot robot) {
        ask(robot);

        robot.interact(() -> timing.work(6));
        assertThat(text(robot, "#timer-worked")).isEqualTo("30 min");
        press(robot, "#timer-more-0");

        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(30 * 60);
        assertThat(text(robot, "#notice")).startsWith("Kept: 30 min");
    }

    @Test
    void whoLeftWhileTheCardWasOpenIsAskedBeforeItIsKept(FxRobot robot) {
        ask(robot);
        robot.interact(() -> timing.pass(Duration.ofMinutes(45)));

        press(robot, "#timer-more-0");

        assertThat(log()).isEmpty();
        press(robot, "#timer-leave");
        assertThat(on().worked(timing.live.now())).isEqualTo(Duration.ofMinutes(24));
    }

    @Test
    void moreToDoLeavesItOpen(FxRobot robot) {
        ask(robot);

        press(robot, "#timer-more-30");

        assertThat(log()).hasSize(1);
        assertThat(task().status()).isEqualTo(Status.OPEN);
        assertThat(Objects.requireNonNull(task().effort()).minutes().min()).isGreaterThan(30);
    }

    @Test
    void whatIsThrownAwayIsNotLogged(FxRobot robot) {
        ask(robot);

        press(robot, "#timer-discard");

        assertThat(log()).isEmpty();
        assertThat(timing.live.timer().get()).isNull();
        assertThat(all(robot, "#timer-start")).hasSize(1);
    }

    @Test
    void escapeChangesNothing(FxRobot robot) {
        ask(robot);
        var before = on();

        robot.push(KeyCode.ESCAPE);

        assertThat(on()).isEqualTo(before);
        assertThat(all(robot, "#timer-card")).isEmpty();
    }

    @Test
    void aTaskThatIsTickedOnlyAsksAboutItsTime(FxRobot robot) {
        robot.interact(() -> {
            timing.started(24);
            timing.evening.done(next.roadmap(), 500, next.date());
            timing.timers.open();
        });
        assertThat(all(robot, "#timer-done")).isEmpty();

        press(robot, "#timer-log");

        assertThat(log()).hasSize(1);
        assertThat(task().status()).isEqualTo(Status.DONE);
    }

    @Test
    void whoComesBackIsAskedByACard(FxRobot robot) {
        robot.interact(() -> timing.started(2));

        timing.away(Duration.ofMinutes(68), robot);

        assertThat(text(robot, "#timer-away-title"))
                .contains("7:02")
                .contains("8:10")
                .contains("1 h 8 min");
        press(robot, "#timer-leave");
        assertThat(all(robot, "#timer-away")).isEmpty();
        assertThat(on().worked(timing.live.now())).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whatIsAskedCanWait(FxRobot robot) {
        robot.interact(() -> timing.started(2));
        timing.away(Duration.ofMinutes(68), robot);

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".timer-pill .att").queryAs(Label.class).getText())
                .isEqualTo("were you away?");
        press(robot, "#timer-time");
        press(robot, "#timer-count");

        assertThat(on().worked(timing.live.now())).isEqualTo(Duration.ofMinutes(70));
    }

    @Test
    void itCanBeStoppedWhenTheLearnerLeft(FxRobot robot) {
        robot.interact(() -> timing.started(2));
        timing.away(Duration.ofDays(3), robot);
        assertThat(text(robot, "#timer-away-title")).contains("3 days later");

        press(robot, "#timer-stop-then");
        robot.interact(() -> timing.work(3));
        assertThat(text(robot, "#timer-worked")).isEqualTo("2 min");
        assertThat(robot.lookup("#timer-card .mut").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Counted until 7:02\u202fPM, when you left.");
        press(robot, "#timer-more-0");

        assertThat(log()).extracting(TimeEntry::seconds).containsExactly(2 * 60);
    }

    @Test
    void aCardOfTheLearnersIsNotTakenAway(FxRobot robot) {
        robot.interact(() -> timing.started(2));
        var own = new javafx.scene.layout.VBox();
        own.setId("own");
        robot.interact(() -> timing.shell.showCard(own));

        timing.away(Duration.ofMinutes(68), robot);

        assertThat(all(robot, "#own")).hasSize(1);
        assertThat(timing.live.away().get()).isNotNull();
    }

    @Test
    void aCardOfATimerThatWasStoppedElsewhereGoes(FxRobot robot) {
        ask(robot);

        robot.interact(() -> {
            timing.evening.desk.timers.clear();
            timing.live.refresh();
        });

        assertThat(all(robot, "#timer-card")).isEmpty();
    }

    @Test
    void breaksAreSetInTheCardAndRemembered(FxRobot robot) {
        ask(robot);
        press(robot, "#timer-close");
        robot.interact(() -> timing.timers.open());
        robot.clickOn("#timer-breaks");
        robot.interact(() -> {
            robot.lookup("#timer-work").queryAs(TextField.class).setText("50");
            robot.lookup("#timer-work").queryAs(TextField.class).fireEvent(new javafx.event.ActionEvent());
            robot.lookup("#timer-rest").queryAs(TextField.class).setText("20");
            robot.lookup("#timer-rest").queryAs(TextField.class).fireEvent(new javafx.event.ActionEvent());
        });

        assertThat(on().rhythm()).isEqualTo(new Rhythm(50, 20, 20, 4));
        assertThat(text(robot, ".timer-pill .mut")).isEqualTo("break in 26 min");
        assertThat(new Rhythms(timing.evening.desk.memory).chosen()).isEqualTo(new Rhythm(50, 20, 20, 4));
    }

    @Test
    void aBreakIsShownAndItsEndSaidAtTheFoot(FxRobot robot) {
        new Rhythms(timing.evening.desk.memory).breaks(true);
        robot.interact(() -> timing.started(25));

        assertThat(text(robot, ".timer-pill .figure")).isEqualTo("5:00");
        assertThat(text(robot, "#running")).startsWith("Break until");

        robot.interact(() -> timing.work(5));
        assertThat(text(robot, ".timer-pill .mut")).isEqualTo("break is over");
        assertThat(text(robot, "#running")).startsWith("The break is over");
    }
}
