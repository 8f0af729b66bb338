package dev.cairn.schedule.planner;

import static dev.cairn.schedule.planner.Planned.MONDAY;
import static dev.cairn.schedule.planner.Planned.NOW;
import static dev.cairn.schedule.planner.Planned.daily;
import static dev.cairn.schedule.planner.Planned.lines;
import static dev.cairn.schedule.planner.Planned.plan;
import static dev.cairn.schedule.planner.Planned.task;
import static dev.cairn.schedule.planner.Planned.unplaced;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Unplaced;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.testing.Roadmaps;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PlannerBadInputTest {
    private static Roadmap tasks(Task... tasks) {
        return roadmap(phase("P", module("M", tasks)));
    }

    private static Roadmap lots(int number, int minutes) {
        return tasks(
                IntStream.range(0, number).mapToObj(i -> task("T" + i, minutes)).toArray(Task[]::new));
    }

    @Test
    void withoutAnyHoursNothingHasAPlace() {
        var plan = plan(Availability.NONE, PlanChoices.NONE, lots(10_000, 60));
        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.unplaced()).hasSize(10_000).allMatch(it -> it.reason() == Unplaced.Reason.NO_TIME);
    }

    @Test
    void aSpellThatTakesEveryDayAwayLeavesNothing() {
        var never = Spell.off(LocalDate.MIN, LocalDate.MAX, "");
        var plan = plan(daily("19:00-20:00").withSpells(List.of(never)), PlanChoices.NONE, lots(10_000, 60));
        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.unplaced()).hasSize(10_000).allMatch(it -> it.reason() == Unplaced.Reason.NO_TIME);
    }

    @Test
    void whereOnlyASpellHasTimeThatIsUsedToItsEnd() {
        var holiday = new Spell(
                MONDAY.plusYears(50), MONDAY.plusYears(50), daily("09:00-10:00").usual(), "");
        var plan = plan(
                Availability.NONE.withSpells(List.of(holiday)), PlanChoices.NONE, tasks(task("A", 40), task("B", 60)));
        assertThat(lines(plan)).containsExactly("a 01-04 09:00 40");
        assertThat(unplaced(plan)).containsExactly("b 60 NO_TIME 0");
    }

    @Test
    void whatTimeRunsOutForIsPlacedAsFarAsItGoes() {
        var holiday = new Spell(MONDAY, MONDAY.plusDays(1), daily("09:00-10:00").usual(), "");
        var plan = plan(Availability.NONE.withSpells(List.of(holiday)), PlanChoices.NONE, tasks(task("A", 200)));
        assertThat(lines(plan)).containsExactly("a 01-04 09:00 60", "a 01-05 09:00 60");
        assertThat(unplaced(plan)).containsExactly("a 80 NO_TIME 0");
    }

    @Test
    void tasksThatCannotBeCutForTheWindowsAreListedAtOnce() {
        var plan = plan(daily("19:00-19:30"), PlanChoices.NONE, lots(10_000, 45));
        assertThat(plan.unplaced()).hasSize(10_000);
        assertThat(unplaced(plan).getFirst()).isEqualTo("t0 45 WINDOWS_TOO_SHORT 30");
    }

    @Test
    void oneLongWindowLongAgoDoesNotMakeTenThousandTasksLookForAnother() {
        var once = new Spell(
                MONDAY.minusDays(9), MONDAY.minusDays(9), daily("09:00-12:00").usual(), "");
        var tasks = IntStream.range(0, 10_000)
                .mapToObj(i -> task("T" + i, 31 + i % 19))
                .toArray(Task[]::new);
        var plan = plan(daily("19:00-19:30").withSpells(List.of(once)), PlanChoices.NONE, tasks(tasks));
        assertThat(plan.unplaced()).hasSize(10_000).allMatch(it -> it.figure() == 30);
    }

    @Test
    void aStartInThePastIsNow() {
        var past = PlanChoices.NONE.withStart(LocalDate.of(1999, 1, 1));
        assertThat(lines(plan(daily("19:00-20:00"), past, tasks(task("A", 60)))))
                .containsExactly("a 01-04 19:00 60");
    }

    @Test
    void aStartInTheYear9999IsKept() {
        var far = PlanChoices.NONE.withStart(LocalDate.of(9999, 12, 31));
        assertThat(plan(daily("19:00-20:00"), far, tasks(task("A", 90))).finish())
                .hasValue(LocalDate.of(10000, 1, 1));
    }

    @Test
    void theLastDayThereIsEndsThePlan() {
        for (Pace pace : Pace.values()) {
            var never = PlanChoices.NONE.withStart(LocalDate.MAX).withPace(pace);
            var last = PlanChoices.NONE.withStart(LocalDate.MIN).withPace(pace);
            assertThatCode(() -> {
                        plan(daily("19:00-20:00"), never, tasks(task("A", 90)));
                        plan(LocalDate.MAX.atTime(23, 58), daily("19:00-20:00"), last, tasks(task("A", 90)));
                        plan(LocalDate.MAX.atTime(9, 0), daily("19:00-20:00"), last, tasks(task("A", 90)));
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void tasksWithoutAnyEstimateTakeAnHour() {
        assertThat(lines(plan(daily("19:00-20:00"), PlanChoices.NONE, tasks(Roadmaps.task("A")))))
                .containsExactly("a 01-04 19:00 60");
    }

    @Test
    void tenThousandHoursAtAnHourAWeekEndAfterACentury() {
        var week = WeekPattern.NONE.with(MONDAY.getDayOfWeek(), List.of(Planned.window("19:00-20:00")));
        var plan = plan(Availability.of(week), PlanChoices.NONE, lots(10_000, 60));
        assertThat(plan.finish().orElseThrow()).isBefore(MONDAY.plusYears(100));
        assertThat(plan.unplaced()).hasSizeBetween(4_700, 4_800).allMatch(it -> it.reason() == Unplaced.Reason.TOO_FAR);
    }

    @Test
    void aModuleOfZeroMinutesIsNeitherPlannedNorMissed() {
        var roadmap = roadmap(phase("P", module("M1", task("A", 0)), module("M2", task("B", 60))));
        var plan = plan(daily("19:00-20:00"), PlanChoices.NONE, roadmap);
        assertThat(lines(plan)).containsExactly("b 01-04 19:00 60");
        assertThat(plan.unplaced()).isEmpty();
    }

    @Test
    void windowsUpToMidnightAndFromItAreTwo() {
        var plan = plan(NOW, daily("00:00-00:30", "23:30-00:00"), PlanChoices.NONE, tasks(task("A", 60)));
        assertThat(lines(plan)).containsExactly("a 01-04 23:30 30", "a 01-05 00:00 30");
    }
}
