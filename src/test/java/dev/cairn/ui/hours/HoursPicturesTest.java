package dev.cairn.ui.hours;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.Pictures;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.Samples;
import dev.cairn.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ScrollPane;
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

/** Draws the editor of hours into target/screens, for eyes to judge. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class HoursPicturesTest {
    private static final RoadmapId CAREER = new RoadmapId("career-transition");
    private static final RoadmapId SIX_MONTH = new RoadmapId("six-month");

    @TempDir
    private Path folder;

    private Stage stage;
    private Desk desk;
    private Hours hours;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 960, 600", "DARK, 960, 600"})
    void everyState(Theme theme, int width, int height, FxRobot robot) throws IOException {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        show(robot, theme, width, height);
        take("hours-assumed" + suffix);
        robot.interact(this::decide);
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.DOWN);
        take("hours" + suffix);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#spell-add").queryButton().fire());
        robot.interact(() -> robot.lookup("#habit-add").queryButton().fire());
        robot.interact(() -> ((ScrollPane) stage.getScene().lookup(".hours-side")).setVvalue(1));
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        take("hours-forms" + suffix);
        robot.interact(() -> desk.library.perform(PlanEdits.availability(desk.library.planning(), Availability.NONE)));
        robot.interact(() -> ((ScrollPane) stage.getScene().lookup(".hours-side")).setVvalue(0));
        take("hours-empty" + suffix);
        robot.interact(() -> stage.hide());
        desk.close();
    }

    private void decide() {
        var planning = desk.library.planning();
        var week = ((HoursReading.Read) AvailabilityText.read("Mon-Fri 19:00-20:30; Sat 09:00-13:00")).week();
        var availability = new Availability(
                week,
                List.of(
                        Spell.off(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 7), "Skiing"),
                        Spell.off(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 3, 29), "Holidays"),
                        Spell.off(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 26), "")),
                List.of(
                        new Block("Recall quiz", Set.of(DayOfWeek.SUNDAY), new Window(1050, 1080)),
                        new Block("Flashcards", EnumSet.allOf(DayOfWeek.class), new Window(1140, 1155))));
        desk.library.perform(PlanEdits.availability(planning, availability));
        desk.library.perform(PlanEdits.choose(
                planning,
                CAREER,
                it -> it.withActivity(PlanChoices.Activity.ACTIVE).withShare(Share.percent(60))));
        desk.library.perform(PlanEdits.choose(
                planning,
                SIX_MONTH,
                it -> it.withActivity(PlanChoices.Activity.ACTIVE)
                        .withShare(Share.percent(40))
                        .withStart(LocalDate.of(2027, 3, 1))));
    }

    private void show(FxRobot robot, Theme theme, int width, int height) {
        desk = Desk.in(folder.resolve("full"), Samples.bundled());
        robot.interact(() -> {
            var shell = desk.shell(List.of(new PlainView("checklist")));
            hours = new Hours(shell, desk.model, desk.library, desk.plan, desk.background, desk.clock);
            Pictures.put(stage, shell, theme, width, height);
            shell.start();
            desk.plan.refresh();
            hours.open();
        });
    }

    private void take(String name) throws IOException {
        Pictures.take(stage, name);
    }
}
