package dev.cairn.ui.progress;

import static dev.cairn.ui.progress.Course.CAREER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.recall.RecallChoices;
import dev.cairn.study.CardEdits;
import dev.cairn.ui.FilesIn;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.ReviewBook;
import dev.cairn.ui.ReviewsState;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
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

/** What is asked again today, beside the figures. */
@ExtendWith({InBritain.class, ApplicationExtension.class})
class ReviewTileTest {
    @TempDir
    private Path folder;

    private Stage window;
    private Course course;
    private ReviewBook book;

    @Start
    void open(Stage stage) {
        window = stage;
        course = Course.days(folder, 40);
        var desk = course.desk;
        var view = course.view(FilesIn.nowhere());
        book = new ReviewBook(desk.library, desk.plan);
        view.follow(book);
        // As wide as the view is in the least window.
        var scene = new Scene(view.root(), 904, 520);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.setWidth(904);
        stage.setHeight(520);
        stage.show();
        view.attach();
        view.show(CAREER);
        view.focus();
    }

    @AfterEach
    void close() {
        course.close();
    }

    private void want(FxRobot robot) {
        robot.interact(() -> course.desk.library.perform(
                CardEdits.choose(course.desk.library.deck(), RecallChoices.USUAL.withWanted(true))));
    }

    @Test
    void whatIsDueHasATileOnceItIsWantedAndLeadsToTheReviews(FxRobot robot) {
        assertThat(robot.lookup("#tile-reviews").tryQuery()).isEmpty();
        want(robot);
        var known = (ReviewsState.Known) book.state().get();
        assertThat(known.queue().cards()).isNotEmpty();
        assertThat(robot.lookup("#tile-reviews .t24").<Labeled>query().getText())
                .isEqualTo(String.valueOf(known.queue().cards().size()));
        robot.interact(() -> robot.lookup("#tile-reviews").queryButton().fire());
        assertThat(course.places.places).containsExactly("reviews");
    }

    @Test
    @Tag("screens")
    void theFiguresWithReviews(FxRobot robot) throws IOException {
        want(robot);
        Pictures.take(window, "progress-reviews-960");
    }
}
