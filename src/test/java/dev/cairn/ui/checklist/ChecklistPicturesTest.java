package dev.cairn.ui.checklist;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Key;
import dev.cairn.study.TimeEdits;
import dev.cairn.ui.DirectBackground;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Draws the checklist into target/screens, for eyes to judge. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class ChecklistPicturesTest {
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @Test
    void inBothThemesAndSizes(FxRobot robot) throws IOException {
        for (Theme theme : Theme.values()) {
            var name = theme.name().toLowerCase(Locale.ROOT);
            picture(robot, theme, 1040, 716, name, view -> view.select(new Key("numpy")));
            picture(robot, theme, 904, 516, name + "-small", view -> view.select(new Key("variance")));
            picture(robot, theme, 1040, 716, name + "-module", view -> view.select(new Key("mod27")));
            picture(robot, theme, 1040, 716, name + "-phase", view -> view.select(new Key("p2")));
            picture(robot, theme, 1040, 716, name + "-search", view -> view.search("pca comp"));
            picture(robot, theme, 1040, 716, name + "-nothing", view -> view.search("quantum knitting"));
            picture(robot, theme, 1040, 716, name + "-note", view -> view.select(new Key("numpy")), KeyCode.N);
            picture(robot, theme, 1040, 716, name + "-rename", view -> view.select(new Key("numpy")), KeyCode.E);
            picture(robot, theme, 1040, 716, name + "-add", view -> view.select(new Key("numpy")), KeyCode.INSERT);
            picture(robot, theme, 1040, 716, name + "-hours", view -> view.select(new Key("umap")), KeyCode.H);
            picture(robot, theme, 1040, 716, name + "-overview", view -> {});
            picture(robot, theme, 904, 516, name + "-source", view -> view.select(new Key("variance")));
            robot.clickOn(".detail-foot .hyperlink");
            Pictures.take(robot.listWindows().getLast(), "checklist-" + name + "-source-lines");
        }
    }

    @Test
    void theTimeOfATask(FxRobot robot) throws IOException {
        for (Theme theme : Theme.values()) {
            var name = theme.name().toLowerCase(Locale.ROOT) + "-time";
            picture(robot, theme, 1040, 716, name, view -> view.select(new Key("umap")), shelf -> {
                log(shelf, 24, 1, true);
                log(shelf, 70, 2, true);
                log(shelf, 45, 8, false);
            });
            robot.interact(() -> robot.lookup("#time-add").queryButton().fire());
            robot.write("0").push(KeyCode.ENTER);
            Pictures.take(stage, "checklist-" + name + "-adding");
        }
    }

    private static void log(Shelf shelf, int minutes, int daysAgo, boolean timed) {
        var begin = timed ? Shelf.CLOCK.instant().minus(Duration.ofDays(daysAgo)) : null;
        shelf.library.perform(TimeEdits.log(
                Shelf.ID, new TimeEntry(new Key("umap"), Shelf.TODAY.minusDays(daysAgo), 60 * minutes, begin)));
    }

    private void picture(
            FxRobot robot,
            Theme theme,
            int width,
            int height,
            String name,
            Consumer<ChecklistView> arrange,
            KeyCode... keys)
            throws IOException {
        picture(robot, theme, width, height, name, arrange, shelf -> {});
        robot.type(keys);
        Pictures.take(stage, "checklist-" + name);
    }

    private void picture(
            FxRobot robot,
            Theme theme,
            int width,
            int height,
            String name,
            Consumer<ChecklistView> arrange,
            Consumer<Shelf> before)
            throws IOException {
        var shelf = new Shelf(new CareerPlan().roadmap());
        robot.interact(() -> {
            before.accept(shelf);
            var view = shelf.view(new DirectBackground());
            var scene = new Scene(view.root(), width, height);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            view.attach();
            view.show(Shelf.ID);
            arrange.accept(view);
            view.root().lookup(".checklist-rows").requestFocus();
        });
        Pictures.take(stage, "checklist-" + name);
    }
}
