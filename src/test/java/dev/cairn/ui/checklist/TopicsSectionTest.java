package dev.cairn.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Edits;
import dev.cairn.topics.Likeness;
import dev.cairn.topics.Verdict;
import dev.cairn.ui.Desk;
import dev.cairn.ui.HeldBackground;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
class TopicsSectionTest {
    private static final RoadmapId SIX_MONTH = new RoadmapId("six-month");

    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;
    private LiveTopics live;
    private ChecklistView view;
    private Likeness offer;

    @Start
    void open(Stage window) {
        stage = window;
        desk = Desk.in(folder, Samples.bundled());
        live = new LiveTopics(desk.library, desk.store, desk.background);
        view = new ChecklistView(desk.library, desk.store, desk.background, desk.clock, address -> {}, Label::new);
        view.follow(desk.plan);
        view.follow(live);
        var scene = new Scene(view.root(), 1040, 716);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        live.want();
        offer = live.offers().stream()
                .filter(it -> it.pair().other().roadmap().equals(SIX_MONTH))
                .findFirst()
                .orElseThrow();
        view.attach();
        view.show(SIX_MONTH);
        view.select(offer.pair().other().task());
        view.focus();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static boolean shows(String id, FxRobot robot) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private static long signs(FxRobot robot) {
        return robot.lookup(".row-pane .badge").queryAllAs(Label.class).stream()
                .filter(it -> it.isVisible() && it.getGraphic() != null)
                .count();
    }

    @Test
    void oneKeyLinksWhatLooksTheSameAndTheRowBearsASign(FxRobot robot) {
        assertThat(shows("#topics-link", robot)).isTrue();
        robot.push(KeyCode.L);
        assertThat(desk.library.links().verdict(offer.pair())).contains(Verdict.LINKED);
        assertThat(shows("#topics-link", robot)).isFalse();
        assertThat(signs(robot)).isEqualTo(1);
        robot.interact(() -> robot.lookup("#topics-unlink").queryButton().fire());
        assertThat(desk.library.links().verdicts()).isEmpty();
        assertThat(signs(robot)).isZero();
    }

    @Test
    void whatIsNotTheSameIsNotOfferedAgain(FxRobot robot) {
        robot.interact(() -> robot.lookup("#topics-apart").queryButton().fire());
        assertThat(shows("#topics-section", robot)).isFalse();
        robot.push(KeyCode.L);
        assertThat(desk.library.links().verdict(offer.pair())).contains(Verdict.APART);
    }

    @Test
    void theKeyboardStaysWhereLinksAreMadeAndGoesBackToTheRowsWhenNoneIsLeft(FxRobot robot) {
        robot.interact(() -> robot.lookup("#topics-link").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#topics-unlink").query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#topics-link").query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#topics-apart").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(shows("#topics-section", robot)).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(ListView.class);
    }

    @Test
    void theKeyboardStaysOnItsButtonWhenTheyAreDrawnAnew(FxRobot robot) {
        var before = robot.lookup("#topics-apart").query();
        robot.interact(before::requestFocus);
        robot.interact(() ->
                desk.library.change(SIX_MONTH, Edits.note(offer.pair().other().task(), "Meanwhile.")));
        assertThat((Object) robot.lookup("#topics-apart").queryButton())
                .isNotSameAs(before)
                .isSameAs(stage.getScene().getFocusOwner());
    }

    @Test
    void namesThatChangeAreLookedAtOnlyWhileSomebodyLooks(FxRobot robot) {
        var held = new HeldBackground();
        var unseen = new LiveTopics(desk.library, desk.store, held);
        unseen.want();
        held.finishAll();
        robot.interact(() ->
                desk.library.change(SIX_MONTH, Edits.rename(offer.pair().other().task(), "Another name")));
        assertThat(held.size()).as("nobody wants to know").isZero();
        unseen.want();
        assertThat(held.size()).isEqualTo(1);
        assertThat(live.offer(offer.pair().other()))
                .as("whoever shows them wanted to know at once")
                .isEmpty();
    }

    @Test
    void tasksThatLookLikeNoOtherSayNothing(FxRobot robot) {
        var plain = desk.library
                .standing(SIX_MONTH)
                .orElseThrow()
                .allTasks()
                .map(it -> new TaskId(SIX_MONTH, it.key()))
                .filter(it -> live.offer(it).isEmpty())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> view.select(plain.task()));
        assertThat(shows("#topics-section", robot)).isFalse();
    }

    @Tag("screens")
    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawn(Theme theme, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        robot.interact(() -> theme.dress(stage.getScene()));
        Pictures.take(stage, "checklist-topics-offer" + suffix);
        robot.interact(() -> live.link(List.of(offer.pair())));
        Pictures.take(stage, "checklist-topics-linked" + suffix);
    }
}
