package dev.cairn.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuietLog.class})
class GuideViewTest {
    private static final RoadmapId ID = new RoadmapId("sample-1");
    private GuideView view;
    private Library library;

    @Start
    void open(Stage stage) {
        library = new Library(List.of(), step -> {}, Samples.CLOCK);
        library.put(ID, Samples.roadmap(0));
        view = new GuideView(library, address -> {});
        var scene = new Scene(view.root(), 900, 500);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.show(ID);
        view.focus();
    }

    private static List<?> pages(FxRobot robot) {
        return robot.lookup(".guide-pages").<ListView<?>>query().getItems();
    }

    @Test
    void arrowsTurnThePages(FxRobot robot) {
        assertThat(view.trail().get()).isEqualTo("Tips for Success");
        robot.push(KeyCode.DOWN);
        assertThat(view.trail().get()).isEqualTo("Career Paths");
    }

    @Test
    void searchKeepsThePagesThatHoldTheWords(FxRobot robot) {
        robot.interact(() -> view.search("STUDY  group"));
        assertThat(pages(robot)).hasSize(1);

        robot.interact(() -> view.search("nowhere to be found"));
        assertThat(robot.lookup("Nothing found").tryQuery()).isPresent();
    }

    @Test
    void thePageThatWasOpenIsOpenAgain(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        var memory = view.memory();
        var again = new GuideView(library, address -> {});
        robot.interact(() -> {
            again.recall(memory);
            again.show(ID);
        });
        assertThat(again.trail().get()).isEqualTo("Career Paths");
    }

    @Test
    void aRoadmapWithoutGuideSaysSo(FxRobot robot) {
        robot.interact(() -> view.show(new RoadmapId("unknown")));
        assertThat(robot.lookup("This roadmap has no guide pages").tryQuery()).isPresent();
    }
}
