package dev.cairn.ui.week;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Evening;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.Visited;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the week into target/screens, for eyes to judge. */
@Tag("screens")
@ExtendWith({InBritain.class, ApplicationExtension.class})
class WeekPicturesTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private WeekView view;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1280, 800",
        "DARK, 1280, 800",
        "LIGHT, 960, 600",
        "DARK, 960, 600",
        "LIGHT, 1366, 768",
        "DARK, 1366, 768"
    })
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        var evening = Weekdays.varied(folder.resolve("varied"));
        show(robot, evening.desk, theme, width, height);
        take("full" + suffix);
        robot.interact(() -> {
            var card = view.model()
                    .picture()
                    .orElseThrow()
                    .cards()
                    .filter(Card::movable)
                    .skip(2)
                    .findFirst()
                    .orElseThrow();
            view.model().edits().pin(card);
            var other = view.model()
                    .picture()
                    .orElseThrow()
                    .cards()
                    .filter(Card::movable)
                    .skip(4)
                    .findFirst()
                    .orElseThrow();
            view.model().moving().take(other);
            view.model().moving().to(Evening.WEDNESDAY.plusDays(1), 20 * 60 + 15);
        });
        take("drag" + suffix);
        robot.interact(() -> view.model().moving().drop());
        take("dropped" + suffix);
        robot.interact(() -> view.model().mode().set(Mode.AGENDA));
        take("agenda" + suffix);
        robot.interact(() -> {
            view.model().mode().set(Mode.GRID);
            view.show(Evening.CAREER);
        });
        robot.push(KeyCode.F);
        take("one-unfolded" + suffix);
        robot.push(KeyCode.F);
        robot.interact(() -> view.goTo(Evening.WEDNESDAY.plusYears(4)));
        take("after" + suffix);
        robot.interact(() -> evening.hours(Availability.NONE));
        take("no-hours" + suffix);
        evening.desk.close();

        var many = Weekdays.many(
                folder.resolve("many"), 130, 15, Evening.WEDNESDAY.minusDays(3).atTime(7, 0));
        show(robot, many, theme, width, height);
        take("forty" + suffix);
        many.close();
    }

    private void show(FxRobot robot, Desk desk, Theme theme, int width, int height) {
        robot.interact(() -> {
            view = new WeekView(desk.library, desk.book, desk.background, desk.clock, new Visited());
            ShellView shell = desk.shell(
                    List.of(new PlainView("today"), new PlainView("checklist"), new PlainView("timeline"), view));
            desk.memory.put("view", "week");
            desk.memory.put("roadmap", RoadmapId.ALL.slug());
            Pictures.put(stage, shell, theme, width, height);
            shell.start();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String name) throws IOException {
        Pictures.take(stage, "week-" + name);
    }
}
