package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.TimeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** One timer for the command line and the window: what the one starts the other stops. */
@ExtendWith(ApplicationExtension.class)
class TimerAcrossTest {
    private static final Duration BEFORE = Duration.ofMinutes(9);

    @TempDir
    private Path folder;

    private Terminal at;
    private CairnApplication application;
    private Stage window;

    @Start
    void open(Stage stage) throws IOException {
        at = new Terminal(folder);
        at.clock.pass(
                Duration.between(at.clock.instant(), Clock.systemUTC().instant().minus(BEFORE)));
        at.aSmallPlanAlone();
        at.cairn("start", "Build it");
        application = new CairnApplication(at.data());
        application.start(stage);
        window = stage;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        application.stop();
    }

    private static void await(FxRobot robot, String what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(what).tryQuery().isPresent());
    }

    private static void press(FxRobot robot, String what) throws TimeoutException {
        await(robot, what);
        robot.interact(() -> robot.lookup(what).queryButton().fire());
    }

    private Studio studio() {
        return Studio.open(at.data(), Adapters.workshop(), at.clock);
    }

    private List<TimeEntry> log() {
        try (var studio = studio()) {
            return studio.store().notebook().time().entries().values().stream()
                    .flatMap(it -> it.values().stream())
                    .toList();
        }
    }

    private boolean isOn() {
        try (var studio = studio()) {
            return studio.timers().timer().isPresent();
        }
    }

    private boolean isRunning() {
        try (var studio = studio()) {
            return studio.timers().timer().orElseThrow().running();
        }
    }

    @Test
    void whatTheCommandLineStartedIsStoppedInTheWindow(FxRobot robot) throws TimeoutException {
        await(robot, "#timer-time");
        assertThat(robot.lookup("#timer-time").<Node>query().getAccessibleText())
                .contains("Build it");

        press(robot, "#timer-time");
        press(robot, "#timer-more-0");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !isOn());

        assertThat(at.cairn("stop")).isNotZero();
        assertThat(at.complaint()).contains("No timer is on");
        assertThat(log())
                .singleElement()
                .satisfies(it -> assertThat(it.seconds()).isBetween(9 * 60, 11 * 60));
    }

    @Test
    void whatTheWindowPausesIsStoppedOnTheCommandLine(FxRobot robot) throws TimeoutException {
        press(robot, "#timer-turn");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !isRunning());

        at.cairn("stop");
        assertThat(at.printed()).startsWith("Logged 9 min: Build it");
        assertThat(log()).hasSize(1);
    }
}
