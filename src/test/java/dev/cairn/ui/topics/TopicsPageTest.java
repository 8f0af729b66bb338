package dev.cairn.ui.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.study.Edits;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import dev.cairn.ui.Desk;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import dev.cairn.ui.Visited;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
class TopicsPageTest {
    private static final RoadmapId CONDENSED = new RoadmapId("condensed");

    @TempDir
    private Path folder;

    private final Visited visited = new Visited();
    private Desk desk;
    private LiveTopics live;
    private Topics topics;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder, Samples.bundled());
        live = new LiveTopics(desk.library, desk.store, desk.background);
        var shell = desk.shell(List.of(new PlainView("today")));
        topics = new Topics(shell, desk.library, live, visited);
        var scene = new Scene(shell, 1280, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(RoadmapId scope, FxRobot robot) {
        robot.interact(() -> topics.open(scope));
    }

    private static int buttons(String name, FxRobot robot) {
        return robot.lookup(".topic-" + name).queryAll().size();
    }

    private static void press(String name, FxRobot robot) {
        robot.interact(() ->
                ((Button) robot.lookup(".topic-" + name).queryAll().iterator().next()).fire());
    }

    private Status status(Pair pair, boolean first) {
        return live.task(first ? pair.one() : pair.other()).orElseThrow().status();
    }

    @Test
    void whatIsLinkedByKeyboardIsTickedTogetherAndOneUndoPartsIt(FxRobot robot) {
        show(RoadmapId.ALL, robot);
        int offered = buttons("link", robot);
        assertThat(offered).isEqualTo(live.offers().size()).isPositive();
        robot.push(KeyCode.SPACE);
        assertThat(buttons("link", robot)).isEqualTo(offered - 1);
        assertThat(buttons("unlink", robot)).isEqualTo(1);
        assertThat(robot.lookup(".topic-link").queryAllAs(Button.class)).anyMatch(Button::isFocused);
        var pair = live.linked().getFirst();
        robot.interact(() -> desk.library.change(
                pair.one().roadmap(),
                Edits.stand(Set.of(pair.one().task()), Standing.done(LocalDate.of(2027, 3, 10)))));
        assertThat(status(pair, false)).isEqualTo(Status.DONE);
        robot.interact(desk.model::undo);
        assertThat(status(pair, false)).isEqualTo(status(pair, true)).isNotEqualTo(Status.DONE);
        robot.interact(desk.model::undo);
        assertThat(buttons("link", robot)).isEqualTo(offered);
    }

    @Test
    void whatIsNotTheSameIsNotOfferedAgain(FxRobot robot) {
        show(RoadmapId.ALL, robot);
        int offered = buttons("link", robot);
        press("apart", robot);
        assertThat(buttons("link", robot)).isEqualTo(offered - 1);
        assertThat(desk.library.links().verdicts()).containsValue(Verdict.APART);
        assertThat(desk.store.notebook().links()).isEqualTo(desk.library.links());
        robot.interact(() -> robot.lookup("#notice-undo").queryButton().fire());
        assertThat(buttons("link", robot)).isEqualTo(offered);
    }

    @Test
    void unlinkingSaysWhatStandsAsBeforeAndDoesIt(FxRobot robot) {
        show(RoadmapId.ALL, robot);
        press("link", robot);
        var pair = live.linked().getFirst();
        boolean first = status(pair, true) == Status.OPEN;
        robot.interact(() -> desk.library.change(
                pair.one().roadmap(),
                Edits.stand(Set.of(pair.one().task()), Standing.done(LocalDate.of(2027, 3, 10)))));
        assertThat(robot.lookup(".topic-row .label").queryAll())
                .anyMatch(it -> ((Labeled) it).getText().endsWith("without it, it is open again."));
        press("unlink", robot);
        assertThat(status(pair, false)).isEqualTo(Status.OPEN);
        assertThat(first).isTrue();
        assertThat(robot.lookup("#notice").queryLabeled().getText()).startsWith("Unlinked: what only followed");
    }

    @Test
    void ofOneRoadmapOnlyItsOwnAreShown(FxRobot robot) {
        show(CONDENSED, robot);
        assertThat(buttons("link", robot)).isPositive().isEqualTo((int) live.offers().stream()
                .filter(it -> it.pair().one().roadmap().equals(CONDENSED)
                        || it.pair().other().roadmap().equals(CONDENSED))
                .count());
    }

    @Test
    void allOfTwoRoadmapsAreLinkedInOneStep(FxRobot robot) {
        show(RoadmapId.ALL, robot);
        robot.interact(() -> robot.lookup(".topics-section-head .button")
                .queryAllAs(Button.class)
                .iterator()
                .next()
                .fire());
        assertThat(live.linked()).hasSizeGreaterThan(1);
        robot.interact(desk.model::undo);
        assertThat(live.linked()).isEmpty();
    }

    @Test
    void aTitleLeadsToItsTask(FxRobot robot) {
        show(RoadmapId.ALL, robot);
        robot.interact(() -> robot.lookup(".topic-title")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());
        assertThat(visited.places).hasSize(1).first().asString().startsWith("node ");
    }

    @Test
    void whatIsRenamedIsLookedAtAnew(FxRobot robot) {
        show(RoadmapId.ALL, robot);
        int offered = buttons("link", robot);
        var task = live.offers().getFirst().pair().one();
        robot.interact(
                () -> desk.library.change(task.roadmap(), Edits.rename(task.task(), "Something else altogether")));
        assertThat(buttons("link", robot)).isEqualTo(offered - 1);
        assertThat(desk.library.undoable().orElseThrow().events())
                .extracting(Event::what)
                .hasOnlyElementsOfType(Happening.Renamed.class);
    }
}
