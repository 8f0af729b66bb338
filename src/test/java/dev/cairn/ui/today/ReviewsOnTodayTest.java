package dev.cairn.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.RecallChoices;
import dev.cairn.study.CardEdits;
import dev.cairn.ui.Evening;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is asked again today, on the page of the day. */
@ExtendWith(ApplicationExtension.class)
class ReviewsOnTodayTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Evening evening;

    @Start
    void open(Stage window) {
        stage = window;
        evening = new Evening(folder);
        var desk = evening.desk;
        var today = new TodayView(desk.library, desk.plan, desk.background, desk.clock, evening.places);
        today.follow(new ReviewBook(desk.library, desk.plan));
        ShellView shell = desk.shell(List.of(today, new PlainView("checklist")));
        evening.underWay().at(Evening.WEDNESDAY.atTime(19, 24));
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
        evening.desk.close();
    }

    private void want(FxRobot robot, boolean wanted) {
        robot.interact(() -> evening.desk.library.perform(
                CardEdits.choose(evening.desk.library.deck(), RecallChoices.USUAL.withWanted(wanted))));
    }

    @Test
    void whatIsDueIsSaidOnceItIsWantedAndLeadsToTheReviews(FxRobot robot) {
        var block = robot.lookup("#review-block").<Node>query();
        assertThat(block.isVisible()).isFalse();
        want(robot, true);
        assertThat(block.isVisible()).isTrue();
        assertThat(robot.from(block).lookup(".mut").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("10 reviews due, about 4 min");
        robot.interact(() -> robot.lookup("#review-now").queryButton().fire());
        assertThat(evening.places.places).containsExactly("reviews");
        want(robot, false);
        assertThat(block.isVisible()).isFalse();
    }

    @Test
    @Tag("screens")
    void theDayWithReviews(FxRobot robot) throws IOException {
        want(robot, true);
        Pictures.take(stage, "today-reviews-960");
    }
}
