package dev.cairn.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices.Activity;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.AvailabilityText;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.HoursReading;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.Desk;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursViewModelTest {
    private static final RoadmapId FIRST = new RoadmapId("sample-1");
    private static final RoadmapId SECOND = new RoadmapId("sample-2");
    private static final RoadmapId THIRD = new RoadmapId("sample-3");

    @TempDir
    private Path folder;

    private Desk desk;
    private HoursViewModel model;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
        model = new HoursViewModel(desk.library, desk.plan, desk.background, desk.clock);
        desk.plan.refresh();
        model.open(FIRST);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static WeekPattern week(String text) {
        return ((HoursReading.Read) AvailabilityText.read(text)).week();
    }

    private HoursState.Part part(RoadmapId id) {
        return model.state().get().parts().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Finish finish(RoadmapId id) {
        return model.forecasts().finishes().get().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void daysOffEnteredTwiceAreOne() {
        var away = Spell.off(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 14), "Away");
        model.addSpell(away);
        model.addSpell(away);

        assertThat(desk.library.planning().availability().spells()).containsExactly(away);
    }

    @Test
    void hoursNobodyGaveAreShownAsAnAssumptionUntilTheyAreKept() {
        assertThat(model.state().get().assumedOf()).isEqualTo("ML Practical Career Transition Plan");
        assertThat(model.state().get().availability().usual().isEmpty()).isFalse();
        assertThat(desk.library.planning().availability()).isNull();

        model.keepAssumed();

        assertThat(model.state().get().assumedOf()).isEmpty();
        assertThat(desk.library.planning().availability())
                .isEqualTo(model.state().get().availability());
    }

    @Test
    void aWeekIsOneStepThatUndoTakesBackAndRedoBrings() {
        model.keepWeek(week("Mon-Fri 19-20:30"));
        assertThat(model.week().kept().get()).isEqualTo(week("Mon-Fri 19-20:30"));

        desk.library.undo();
        assertThat(desk.library.planning().availability()).isNull();
        assertThat(model.week().kept().get()).isNotEqualTo(week("Mon-Fri 19-20:30"));

        desk.library.redo();
        assertThat(model.week().kept().get()).isEqualTo(week("Mon-Fri 19-20:30"));
        assertThat(desk.store.notebook().planning()).isEqualTo(desk.library.planning());
    }

    @Test
    void whatIsDrawnMovesTheDatesBeforeItIsKept() {
        model.keepWeek(week("Sat 9-11"));
        model.open(FIRST);
        var before = finish(FIRST).date();

        model.week().preview(week("Mon-Sat 9-17"));
        assertThat(finish(FIRST).date()).isBefore(before);
        assertThat(finish(FIRST).was()).isEqualTo(before);
        assertThat(desk.library.planning().availability().usual()).isEqualTo(week("Sat 9-11"));

        model.week().cancel();
        assertThat(finish(FIRST).date()).isEqualTo(before);
    }

    @Test
    void keptHoursStillTellWhatTheDatesWereWhenThePageWasOpened() {
        model.keepWeek(week("Sat 9-11"));
        model.open(FIRST);
        var before = finish(FIRST).date();

        model.keepWeek(week("Mon-Sat 9-17"));

        assertThat(finish(FIRST).was()).isEqualTo(before);
        assertThat(FinishText.was(finish(FIRST), LocalDate.of(2027, 3, 10))).startsWith(", was ");
    }

    @Test
    void withoutHoursThereIsNoDate() {
        model.keepWeek(WeekPattern.NONE);

        assertThat(FinishText.now(finish(FIRST), LocalDate.of(2027, 3, 10))).isEqualTo("no date yet");
    }

    @Test
    void aHabitTakesItsTimeOutOfTheWeek() {
        model.keepWeek(week("Sun 10-12"));
        var quiz = new Block("Recall quiz", Set.of(DayOfWeek.SUNDAY), new Window(600, 630));
        model.keepHabit(null, quiz);
        assertThat(model.state().get().availability().usualMinutes()).isEqualTo(90);

        var longer = new Block("Recall quiz", Set.of(DayOfWeek.SUNDAY), new Window(600, 660));
        model.keepHabit(quiz, longer);
        assertThat(model.state().get().availability().habits()).containsExactly(longer);

        model.removeHabit(longer);
        assertThat(model.state().get().availability().usualMinutes()).isEqualTo(120);
    }

    @Test
    void spellsThatLeaveNothingAreTold() {
        model.keepWeek(week("Sat 9-11"));
        var today = model.state().get().today();
        model.addSpell(Spell.off(today, today.plusDays(20), "Holidays"));
        assertThat(Spells.nothingLeft(model.state().get().availability(), today))
                .isEmpty();

        var all = Spell.off(today, LocalDate.of(9999, 12, 31), "Sabbatical");
        model.addSpell(all);
        var availability = model.state().get().availability();
        assertThat(Spells.nothingLeft(availability, today))
                .hasValueSatisfying(it -> assertThat(it).contains("no hour"));
        assertThat(Spells.notes(availability, availability.spells().getFirst(), today))
                .containsExactly("On shared days “Sabbatical” holds, which was added later.");

        model.removeSpell(all);
        assertThat(Spells.nothingLeft(model.state().get().availability(), today))
                .isEmpty();
    }

    @Test
    void theFirstDecisionAboutOneRoadmapLeavesTheOthersAsTheyWereAssumed() {
        assertThat(part(FIRST).active()).isTrue();
        assertThat(part(SECOND).active()).isTrue();

        model.activity(FIRST, Activity.PAUSED);
        assertThat(part(FIRST).paused()).isTrue();
        assertThat(part(SECOND).active()).isTrue();

        model.activity(THIRD, Activity.ACTIVE);
        assertThat(part(SECOND).active()).isTrue();
        assertThat(part(THIRD).active()).isTrue();

        desk.library.undo();
        desk.library.undo();
        assertThat(desk.library.planning().choices()).isEmpty();
    }

    @Test
    void sharesSayHowManyHoursEachGets() {
        model.keepWeek(week("Mon-Fri 19-21"));
        assertThat(part(FIRST).minutes()).isEqualTo(300);

        model.unit(Share.Unit.PERCENT);
        assertThat(part(FIRST).share()).isEqualTo(Share.percent(50));
        model.share(FIRST, Share.percent(75));
        model.share(SECOND, Share.percent(25));
        assertThat(part(FIRST).minutes()).isEqualTo(450);

        model.unit(Share.Unit.MINUTES);
        assertThat(part(FIRST).share()).isEqualTo(new Share(450, Share.Unit.MINUTES));
        assertThat(part(SECOND).minutes()).isEqualTo(150);

        model.unit(null);
        assertThat(part(SECOND).minutes()).isEqualTo(300);
    }

    @Test
    void firstDaysAndSessionLengthsAreKept() {
        model.start(FIRST, LocalDate.of(2027, 9, 1));
        model.lengths(new SessionLengths(30, 90));

        assertThat(part(FIRST).start()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(model.state().get().lengths()).isEqualTo(new SessionLengths(30, 90));
        assertThat(desk.store.notebook().planning()).isEqualTo(desk.library.planning());
    }

    @ParameterizedTest
    @CsvSource({
        "25, 120, ''",
        "4, 120, The shortest has 5 to 120 minutes.",
        ", 120, The shortest has 5 to 120 minutes.",
        "30, 59, 'The longest has 60 to 480 minutes: at least twice the shortest, so that any task can be cut.'",
        "30, 481, 'The longest has 60 to 480 minutes: at least twice the shortest, so that any task can be cut.'"
    })
    void limitsOfSessionsAreTold(Integer shortest, Integer longest, String told) {
        assertThat(Lengths.wrong(
                        shortest == null ? OptionalInt.empty() : OptionalInt.of(shortest), OptionalInt.of(longest)))
                .isEqualTo(told);
    }

    @Test
    void aClosedPageFollowsNothing() {
        model.close();
        var before = model.state().get();
        model.activity(FIRST, Activity.PAUSED);

        assertThat(model.state().get()).isSameAs(before);
    }
}
