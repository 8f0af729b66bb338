package dev.cairn.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.WeekTemplates;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import dev.cairn.ui.InBritain;
import dev.cairn.ui.PlainView;
import dev.cairn.ui.QuietLog;
import dev.cairn.ui.Samples;
import dev.cairn.ui.ShellView;
import dev.cairn.ui.Theme;
import dev.cairn.ui.hours.WeekPad;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({InBritain.class, ApplicationExtension.class, QuietLog.class})
class WelcomeTest {
    private static final RoadmapId SIX_MONTH = new RoadmapId("six-month");

    @TempDir
    private Path folder;

    private Desk desk;
    private Welcome welcome;
    private ShellView shell;

    @Start
    void open(Stage stage) {
        desk = Desk.in(folder, Samples.bundled());

        shell = desk.shell(List.of(new PlainView("checklist"), new PlainView("today")));
        welcome = welcome(desk, shell);
        stage.setScene(new Scene(shell, 1280, 800));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        shell.start();
        welcome.offer();
    }

    private static Welcome welcome(Desk desk, ShellView shell) {
        var parts = new Welcome.Parts(desk.library, desk.store, desk.background, desk.clock, desk.memory);
        return new Welcome(shell, desk.model, parts, WeekPad::new);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static boolean isShown(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#welcome-heading").tryQuery().isPresent();
    }

    @Test
    void threeAnswersByKeysMakeThePlanInOneStepAndEndOnToday(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.interact(
                () -> robot.lookup("#hours-line").queryAs(TextField.class).requestFocus());
        robot.interact(
                () -> robot.lookup("#hours-line").queryAs(TextField.class).setText("Mon-Fri 19-20:30; Sat 9-13"));
        robot.push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        var end = robot.lookup("#welcome-end").queryAs(Label.class).getText();
        robot.push(KeyCode.ENTER);

        assertThat(isShown(robot)).isFalse();
        var planning = desk.library.planning();
        assertThat(AvailabilityText.write(planning.availability().usual()))
                .isEqualTo("Mon-Fri 19:00-20:30; Sat 09:00-13:00");
        assertThat(planning.choices(SIX_MONTH).activity()).isEqualTo(Activity.ACTIVE);
        assertThat(planning.choices(SIX_MONTH).start()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(planning.baseline(SIX_MONTH)).isPresent();
        assertThat(end).startsWith("Done on ");
        assertThat(desk.model.selected()).contains(SIX_MONTH);
        assertThat(robot.lookup("#nav-today").<ToggleButton>query().isSelected())
                .isTrue();
        assertThat(desk.store.notebook().planning()).isEqualTo(planning);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desk.library.planning().availability()).isNull();
        assertThat(desk.library.planning().choices()).isEmpty();
        assertThat(desk.library.undoable()).isEmpty();
    }

    @Test
    void hoursFollowTheRoadmapUntilTheLearnerSaysTheirs(FxRobot robot) {
        robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
        assertThat(total(robot)).isEqualTo(assumed(new RoadmapId("career-transition")));

        robot.interact(() -> robot.lookup("#welcome-back").queryButton().fire());
        robot.interact(
                () -> robot.lookup("#pick-six-month").<RadioButton>query().fire());
        robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
        assertThat(total(robot))
                .isEqualTo(assumed(SIX_MONTH))
                .isNotEqualTo(assumed(new RoadmapId("career-transition")));
    }

    private static String total(FxRobot robot) {
        return robot.lookup("#pad-total").queryAs(Label.class).getText();
    }

    /** What a roadmap states first. */
    private String assumed(RoadmapId id) {
        var about = desk.library.standing(id).orElseThrow().about();
        int minutes = WeekTemplates.of(about).getFirst().windows().minutes();
        return (minutes % 60 == 0 ? Integer.toString(minutes / 60) : Double.toString(minutes / 60.0)) + " h a week";
    }

    @Test
    void withoutHoursItDoesNotGoOn(FxRobot robot) {
        robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
        var line = robot.lookup("#hours-line").queryAs(TextField.class);
        robot.interact(line::requestFocus);
        robot.interact(() -> line.setText("off"));
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#pad-total").queryAs(Label.class).getText()).isEqualTo("no hours yet");
        assertThat(robot.lookup("#welcome-next").queryButton().isDisabled()).isTrue();
    }

    private static String nextWeek(FxRobot robot) {
        robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
        robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
        return robot.lookup("#begin-week").<RadioButton>query().getText();
    }

    @Test
    void nextWeekBeginsOnTheDayItBeginsWhereTheLearnerLives(FxRobot robot) {
        var before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.US);
            assertThat(nextWeek(robot)).startsWith("Next week, Sunday");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void aDayThatHasPassedIsTold(FxRobot robot) {
        robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
        robot.interact(() -> robot.lookup("#welcome-next").queryButton().fire());
        robot.interact(() -> {
            robot.lookup("#begin-date").<RadioButton>query().fire();
            robot.lookup("#begin-day").<DatePicker>query().setValue(LocalDate.of(2026, 1, 1));
        });
        assertThat(robot.lookup("#welcome-told").queryAs(Label.class).getText()).contains("begins today");
    }

    @Test
    void escapeSkipsItForGoodAndDecidesNothing(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot)).isFalse();
        assertThat(desk.library.undoable()).isEmpty();

        robot.interact(welcome::offer);
        assertThat(isShown(robot)).isFalse();
        assertThat(desk.memory.get("welcome")).contains("seen");
    }

    @Test
    void goingElsewhereSaysTheWayBackAndTheNextStartOffersItAgain(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(isShown(robot)).isFalse();

        robot.clickOn("#notice-mend");
        assertThat(isShown(robot)).isTrue();
        assertThat(robot.lookup("#hours-line").tryQuery()).isPresent();

        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.interact(() -> welcome(desk, shell).offer());
        assertThat(isShown(robot)).isTrue();
        assertThat(robot.lookup("#notice-mend").queryAllAs(Button.class))
                .allMatch(it -> !it.getParent().isVisible());
    }

    private static boolean isWayBackSaid(FxRobot robot) {
        return robot.lookup("#notice-mend").queryAllAs(Button.class).stream()
                .anyMatch(it -> it.getParent().isVisible());
    }

    @Test
    void onceAnythingIsDecidedNobodySaysThatNothingIs(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(isWayBackSaid(robot)).isTrue();
        robot.interact(() -> desk.library.perform(
                PlanEdits.availability(desk.library.planning(), Availability.of(WeekPattern.NONE))));
        assertThat(isWayBackSaid(robot)).isFalse();
    }

    @Test
    void theWayBackLeadsNowhereOnceItIsDecidedOutside(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.interact(() -> {
            var planning = desk.library.planning().withAvailability(Availability.of(WeekPattern.NONE));
            desk.library.put(desk.library.notebook().with(planning));
        });
        robot.clickOn("#notice-mend");
        assertThat(isShown(robot)).isFalse();
        assertThat(isWayBackSaid(robot)).isFalse();
    }

    @Test
    void enterGoesOnFromEveryQuestion(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#begin-today").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(isShown(robot)).isFalse();
        assertThat(desk.library.planning().choices(SIX_MONTH).activity()).isEqualTo(Activity.ACTIVE);
    }
}
