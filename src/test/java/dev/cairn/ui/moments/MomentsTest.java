package dev.cairn.ui.moments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.QuietMoments;
import dev.cairn.ui.Samples;
import dev.cairn.ui.StonePile;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class MomentsTest {
    private static final RoadmapId SIX_MONTH = new RoadmapId("six-month");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;
    private QuietMoments quiet;
    private List<Module> modules;

    @Start
    void open(Stage window) {
        stage = window;
        desk = Desk.in(folder, Samples.bundled());
        var shell = desk.shell(List.of(new PlainView("today")));
        quiet = new QuietMoments(desk.memory);
        new Moments(shell, desk.library, desk.store, quiet, desk.background, desk.clock);
        var scene = new Scene(shell, 960, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(960);
        stage.setHeight(600);
        stage.show();
        shell.start();
        desk.model.select(SIX_MONTH);
        modules = desk.library
                .standing(SIX_MONTH)
                .orElseThrow()
                .studyPhases()
                .flatMap(it -> it.modules().stream())
                .toList();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void tick(Module module, FxRobot robot) {
        Set<Key> tasks = module.allTasks().map(Task::key).collect(Collectors.toSet());
        robot.interact(() -> desk.library.change(SIX_MONTH, Edits.stand(tasks, Standing.done(TODAY))));
    }

    @Test
    void aFinishedModuleIsSaidInALineThatTakesNoFocus(FxRobot robot) {
        var before = stage.getScene().getFocusOwner();
        tick(modules.getFirst(), robot);
        assertThat(robot.lookup("#moment-text").queryAs(Labeled.class).getText())
                .contains(modules.getFirst().title());
        assertThat(stage.getScene().getFocusOwner()).isSameAs(before);
        assertThat(robot.lookup("#moment-place").query().isMouseTransparent()).isTrue();
    }

    @Test
    void stonesAreThoseOfAllRoadmapsAlsoOfOneThatWasNotOpenedYet(FxRobot robot) {
        var other = desk.library.overviews().stream()
                .map(Overview::id)
                .filter(id -> desk.library.standing(id).isEmpty())
                .findFirst()
                .orElseThrow();
        var first = desk.store
                .load(other)
                .orElseThrow()
                .studyPhases()
                .flatMap(it -> it.modules().stream())
                .findFirst()
                .orElseThrow();
        var keys = first.allTasks().map(Task::key).toList();
        robot.interact(() -> desk.library.perform(PlanEdits.choose(
                desk.library.planning(), SIX_MONTH, it -> it.withActivity(PlanChoices.Activity.ACTIVE))));
        // Done elsewhere: this library knows of it, but does not hold the roadmap.
        var terminal = new Library(desk.store.overviews(), desk.store, desk.clock);
        terminal.put(other, desk.store.load(other).orElseThrow());
        terminal.change(other, Edits.stand(keys, Standing.done(TODAY)));
        robot.interact(() -> desk.library.refresh(desk.store.overviews()));
        assertThat(desk.library.standing(other)).isEmpty();
        tick(modules.getFirst(), robot);
        assertThat(robot.lookup("#moment").queryParent().getChildrenUnmodifiable())
                .filteredOn(StonePile.class::isInstance)
                .extracting(Node::getAccessibleText)
                .containsExactly(Messages.text("moments.stones", 2));
    }

    @Test
    void itCanBeTurnedOffAndStaysOff(FxRobot robot) {
        robot.interact(() -> quiet.wanted().set(false));
        tick(modules.getFirst(), robot);
        assertThat(robot.lookup("#moment").tryQuery()).isEmpty();
        assertThat(new QuietMoments(desk.memory).wanted().get()).isFalse();
    }

    @Test
    void aStreakIsToldOnceADay() {
        assertThat(quiet.tellStreak("7 2027-03-10")).isTrue();
        assertThat(quiet.tellStreak("7 2027-03-10")).isFalse();
        assertThat(new QuietMoments(desk.memory).tellStreak("7 2027-03-10")).isFalse();
    }

    @Tag("screens")
    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawn(Theme theme, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        robot.interact(() -> theme.dress(stage.getScene()));
        tick(modules.getFirst(), robot);
        tick(modules.get(1), robot);
        Pictures.take(stage, "moment" + suffix);
        robot.interact(() -> {
            var flow = new FlowPane(24, 24);
            flow.setStyle("-fx-padding: 24; -fx-background-color: -cairn-bg;");
            for (int stones : new int[] {0, 1, 3, 6, 7, 12, 31, 64, 150, 400}) {
                flow.getChildren().add(new StonePile(stones, 280, 150));
            }
            var scene = new Scene(flow, 1280, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        Pictures.take(stage, "cairns" + suffix);
    }
}
