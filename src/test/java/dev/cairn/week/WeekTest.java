package dev.cairn.week;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static dev.cairn.week.Learner.evenings;
import static dev.cairn.week.Learner.lines;
import static dev.cairn.week.Learner.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where things stand in a week of someone with an hour and a half every evening from seven. */
class WeekTest {
    private static final RoadmapId ID = new RoadmapId("r");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final WeekSpan WEEK = new WeekSpan(MONDAY);

    private final Learner learner = new Learner(
            ID,
            ZONE,
            roadmap(phase(
                    "P",
                    module("M", task("A", 60), task("B", 60), task("C", 60), task("D", 60)),
                    module("N", task("E", 60)))),
            new Window(19 * 60, 20 * 60 + 30));

    private Week week(LocalDateTime now) {
        return Week.of(WEEK, learner.outlook(now), learner.diary(), RoadmapId.ALL);
    }

    private List<String> before(LocalDate date, LocalDateTime now) {
        return week(now).days().stream()
                .filter(day -> day.date().isBefore(date))
                .flatMap(day -> lines(new Week(WEEK, List.of(day))).stream())
                .toList();
    }

    @Test
    void whatIsPlannedIsOpen() {
        assertThat(lines(week(MONDAY.atTime(8, 0))))
                .containsExactly(
                        "a 03-22 19:00 60 OPEN",
                        "b 03-22 20:00 30 OPEN",
                        "b 03-23 19:00 30 OPEN",
                        "c 03-23 19:30 60 OPEN",
                        "d 03-24 19:00 60 OPEN",
                        "e 03-24 20:00 30 OPEN",
                        "e 03-25 19:00 30 OPEN");
    }

    @Test
    void whatWasPlannedAndDoneStaysWhereItWasPlanned() {
        learner.look(MONDAY);
        learner.tick("A", MONDAY.atTime(20, 40));
        assertThat(before(TUESDAY, TUESDAY.atTime(8, 0)))
                .containsExactly("a 03-22 19:00 60 DONE", "b 03-22 20:00 30 MOVED to 23");
    }

    @Test
    void whatWasDoneBeforeItsTimeLiesBeforeItsTick() {
        learner.look(MONDAY);
        learner.tick("A", MONDAY.atTime(12, 30));
        assertThat(before(TUESDAY, MONDAY.atTime(13, 0))).startsWith("a 03-22 11:30 60 DONE", "b 03-22 19:00 60 OPEN");
        assertThat(before(TUESDAY, TUESDAY.atTime(13, 0))).startsWith("a 03-22 11:30 60 DONE");
    }

    @Test
    void whatIsTickedInTheMidstOfItsTimeEndsThereAndIsAsLongAsItIsReckonedWith() {
        learner.look(MONDAY);
        learner.tick("A", MONDAY.atTime(19, 20));
        assertThat(before(TUESDAY, MONDAY.atTime(19, 20)))
                .containsExactly("a 03-22 18:20 60 DONE", "b 03-22 19:20 60 OPEN");
    }

    @Test
    void whatIsTickedAsItsTimeBeginsLiesBeforeItAndStaysThereAsTheClockRuns() {
        learner.look(MONDAY);
        learner.tick("A", MONDAY.atTime(19, 0));
        assertThat(before(TUESDAY, MONDAY.atTime(19, 1))).startsWith("a 03-22 18:00 60 DONE");
        assertThat(before(TUESDAY, MONDAY.atTime(19, 40))).startsWith("a 03-22 18:00 60 DONE");
    }

    @Test
    void whatIsTickedInTheMidstEndsThereHoweverLateItIsLookedAt() {
        learner.look(MONDAY);
        learner.tick("A", MONDAY.atTime(19, 20));
        assertThat(before(TUESDAY, MONDAY.atTime(19, 50))).startsWith("a 03-22 18:20 60 DONE");
        assertThat(before(TUESDAY, TUESDAY.atTime(8, 0))).startsWith("a 03-22 18:20 60 DONE");
    }

    @Test
    void whatIsTickedInOneGoStandsOneAfterTheOtherBeforeIt() {
        learner.tick("A", MONDAY.atTime(18, 0));
        learner.tick("B", MONDAY.atTime(18, 0));
        assertThat(before(TUESDAY, MONDAY.atTime(18, 0)))
                .startsWith("a 03-22 16:00 60 DONE", "b 03-22 17:00 60 DONE", "c 03-22 19:00 60 OPEN");
    }

    @Test
    void whatIsNotSavedYetEndsNow() {
        learner.stand("A", Standing.done(MONDAY));
        assertThat(before(TUESDAY, MONDAY.atTime(18, 0))).startsWith("a 03-22 17:00 60 DONE", "b 03-22 19:00 60 OPEN");
    }

    @Test
    void whatNobodyRemembersFillsTheHoursThereWere() {
        for (String title : List.of("A", "B", "C")) {
            learner.stand(title, Standing.done(MONDAY));
        }
        assertThat(before(TUESDAY, TUESDAY.atTime(8, 0)))
                .containsExactly(
                        "c 03-22 07:00 60 DONE",
                        "b 03-22 08:00 30 DONE",
                        "a 03-22 19:00 60 DONE",
                        "b 03-22 20:00 30 DONE");
    }

    @Test
    void aDayThatIsSaidToHaveHeldMoreThanADayHasShowsAllOfItShorter() {
        var many = new Task[30];
        Arrays.setAll(many, i -> task("T" + i, 120));
        learner.roadmap = roadmap(phase("P", module("M", many)));
        for (Task task : many) {
            learner.stand(task.title(), Standing.done(MONDAY));
        }
        var week = week(WEDNESDAY.atTime(8, 0));
        assertThat(week.entries().map(Entry::task))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(many).map(Task::key).toList());
        assertThat(week.done()).isLessThanOrEqualTo(Window.DAY);
    }

    @Test
    void whatWasLeftIsAGhostThatSaysWhenItsNextSessionIs() {
        learner.look(MONDAY);
        learner.look(TUESDAY);
        assertThat(before(WEDNESDAY, WEDNESDAY.atTime(8, 0)))
                .containsExactly(
                        "a 03-22 19:00 60 MOVED to 24",
                        "b 03-22 20:00 30 MOVED to 24",
                        "a 03-23 19:00 60 MOVED to 24",
                        "b 03-23 20:00 30 MOVED to 24");
    }

    @Test
    void whatWasLeftAndDoneLaterIsThereOnlyOnce() {
        learner.look(MONDAY);
        learner.look(TUESDAY);
        learner.tick("A", TUESDAY.atTime(20, 0));
        assertThat(before(WEDNESDAY, WEDNESDAY.atTime(8, 0)))
                .containsExactly(
                        "b 03-22 20:00 30 MOVED to 24", "a 03-23 19:00 60 DONE", "b 03-23 20:00 30 MOVED to 24");
    }

    @Test
    void aGhostWhoseTimeWasUsedOtherwiseIsNotShown() {
        learner.look(MONDAY);
        learner.tick("E", MONDAY.atTime(19, 55));
        assertThat(before(TUESDAY, TUESDAY.atTime(8, 0)))
                .containsExactly("e 03-22 18:55 60 DONE", "b 03-22 20:00 30 MOVED to 23");
    }

    @Test
    void aTaskOfSeveralSessionsIsDoneInAllOfThemThatItTook() {
        learner.roadmap = roadmap(phase("P", module("M", task("A", 240), task("B", 60))));
        learner.look(MONDAY);
        learner.look(TUESDAY);
        learner.look(WEDNESDAY);
        learner.tick("A", WEDNESDAY.atTime(20, 30));
        assertThat(before(WEDNESDAY.plusDays(1), WEDNESDAY.atTime(22, 0)))
                .containsExactly("a 03-22 19:00 60 DONE", "a 03-23 19:00 90 DONE", "a 03-24 19:00 90 DONE");
    }

    @Test
    void tickedInTheMidstOfTheLastOfThemTheRestLiesInTheEarlierOnes() {
        learner.roadmap = roadmap(phase("P", module("M", task("A", 240), task("B", 60))));
        learner.look(MONDAY);
        learner.look(TUESDAY);
        learner.look(WEDNESDAY);
        learner.tick("A", WEDNESDAY.atTime(20, 0));
        assertThat(before(WEDNESDAY.plusDays(1), WEDNESDAY.atTime(22, 0)))
                .containsExactly("a 03-22 19:00 90 DONE", "a 03-23 19:00 90 DONE", "a 03-24 19:00 60 DONE");
    }

    @Test
    void whatTheEarlierOnesHaveNoRoomForLiesBeforeIt() {
        learner.roadmap = roadmap(phase("P", module("M", task("A", 240))));
        learner.look(TUESDAY);
        learner.look(WEDNESDAY);
        learner.tick("A", WEDNESDAY.atTime(20, 0));
        assertThat(before(WEDNESDAY.plusDays(1), WEDNESDAY.atTime(22, 0)))
                .containsExactly("a 03-23 19:00 90 DONE", "a 03-24 17:30 150 DONE");
    }

    @Test
    void whatIsTickedInTheMidstLosesNothingToWhatWasDoneBetween() {
        var between = betweenOthers(18 * 60, 18 * 60 + 30);
        assertThat(between).containsExactly("b 03-22 17:00 60 DONE", "a 03-22 18:00 30 DONE", "b 03-22 18:30 30 DONE");
    }

    /** More of it is free before the other than after it: it ends at its tick all the same. */
    @Test
    void whatIsTickedInTheMidstEndsThereAlsoWhereTheOtherLiesInIt() {
        var between = betweenOthers(18 * 60 + 25, 18 * 60 + 55);
        assertThat(between).containsExactly("b 03-22 17:00 85 DONE", "a 03-22 18:25 30 DONE", "b 03-22 18:55 5 DONE");
    }

    /** Monday evening of someone who did A when the plan had it, and ticked B at seven, half an hour into its session. */
    private List<String> betweenOthers(int from, int to) {
        learner.roadmap = roadmap(phase("P", module("M", task("A", 30), task("B", 90))));
        learner.planning = Planning.NONE.withAvailability(evenings(new Window(from, to), new Window(to, to + 90)));
        learner.look(MONDAY);
        learner.tick("A", MONDAY.atTime(to / 60, to % 60).plusMinutes(1));
        learner.tick("B", MONDAY.atTime(19, 0));
        return before(TUESDAY, TUESDAY.atTime(8, 0));
    }

    @Test
    void whatHasNoRoomInOnePieceIsPutInSeveral() {
        learner.roadmap = roadmap(phase("P", module("M", task("A", 60), task("B", 600))));
        learner.planning = Planning.NONE.withAvailability(evenings(new Window(11 * 60, 12 * 60)));
        learner.look(MONDAY);
        learner.tick("A", MONDAY.atTime(12, 0));
        learner.tick("B", MONDAY.atTime(17, 0));
        assertThat(before(TUESDAY, TUESDAY.atTime(8, 0)))
                .containsExactly("b 03-22 06:00 300 DONE", "a 03-22 11:00 60 DONE", "b 03-22 12:00 300 DONE");
    }

    @Test
    void aTaskThatIsDoneOnlyInTheWeekAfterWasWorkedOnInThisOne() {
        learner.roadmap = roadmap(phase("P", module("M", task("A", 180))));
        learner.look(WEEK.last());
        learner.look(WEEK.last().plusDays(1));
        learner.tick("A", WEEK.last().plusDays(1).atTime(20, 30));
        assertThat(lines(week(WEEK.last().plusDays(2).atTime(8, 0)))).containsExactly("a 03-28 19:00 90 DONE");
    }

    @Test
    void whatWasDoneBeforeCairnKnewItIsNotShown() {
        learner.stand("A", new Standing(Status.DONE, null));
        assertThat(week(TUESDAY.atTime(8, 0)).done()).isZero();
    }

    @Test
    void checklistsAreNotTime() {
        var checklist = phase("P", module("M", task("A", 60)));
        learner.roadmap = roadmap(new Phase(
                checklist.key(),
                checklist.heading(),
                Phase.Kind.CHECKLIST,
                0,
                checklist.time(),
                null,
                checklist.modules(),
                ""));
        learner.tick("A", MONDAY.atTime(18, 0));
        assertThat(week(MONDAY.atTime(18, 0)).entries()).isEmpty();
    }

    @Test
    void whatHappensAfterMidnightBelongsToTheDateItHappensOn() {
        learner.planning = Planning.NONE.withAvailability(evenings(new Window(0, 60), new Window(23 * 60, 24 * 60)));
        var sunday = MONDAY.minusDays(1);
        learner.look(sunday);
        learner.tick("A", MONDAY.atTime(0, 10));
        learner.tick("B", MONDAY.atTime(1, 0));
        assertThat(before(TUESDAY, MONDAY.atTime(8, 0)))
                .containsExactly("b 03-22 00:00 60 DONE", "c 03-22 23:00 60 OPEN");
        assertThat(Week.of(WEEK.plus(-1), learner.outlook(MONDAY.atTime(8, 0)), learner.diary(), ID)
                        .entries()
                        .map(Entry::date))
                .containsExactly(sunday);
    }

    @Test
    void theClockOnTheWallHoldsAlsoWhereItIsChanged() {
        learner.roadmap = roadmap(phase("P", module("M", task("A", 1440))));
        var change = LocalDate.of(2027, 3, 28);
        var times = week(MONDAY.atTime(8, 0)).days().stream()
                .flatMap(day -> day.entries().stream())
                .map(it -> it.window().start().toString())
                .toList();
        assertThat(WEEK.contains(change)).isTrue();
        assertThat(times).hasSize(7).containsOnly("19:00");
        learner.tick("A", change.atTime(3, 30));
        assertThat(before(change, change.atTime(12, 0)))
                .as("the day before until four")
                .isNotEmpty();
    }

    @Test
    void aDayHasItsHoursAndHabitsAndIsSaidToBeOff() {
        var quiz = new Block("Quiz", EnumSet.of(DayOfWeek.TUESDAY), new Window(20 * 60, 21 * 60));
        learner.planning = learner.planning.withAvailability(evenings(new Window(19 * 60, 20 * 60 + 30))
                .withHabits(List.of(quiz))
                .withSpells(List.of(Spell.off(WEDNESDAY, WEDNESDAY, "Away"))));
        var days = week(MONDAY.atTime(8, 0)).days();
        assertThat(days.get(1).windows()).containsExactly(new Window(19 * 60, 20 * 60 + 30));
        assertThat(days.get(1).free()).containsExactly(new Window(19 * 60, 20 * 60));
        assertThat(days.get(1).habits()).containsExactly(quiz);
        assertThat(days.get(2).off()).isTrue();
        assertThat(days.get(2).available()).isZero();
        assertThat(days.get(3).off()).isFalse();
    }

    @Test
    void weeksOfThePlanAreCountedFromItsBeginning() {
        assertThat(PlanWeek.number(WEEK, learner.outlook(MONDAY.atTime(8, 0)), ID))
                .isEmpty();
        learner.planning =
                learner.planning.withChoices(ID, learner.planning.choices(ID).withStart(MONDAY.minusDays(1)));
        var outlook = learner.outlook(MONDAY.atTime(8, 0));
        assertThat(PlanWeek.number(WEEK, outlook, ID)).hasValue(2);
        assertThat(PlanWeek.number(WEEK.plus(-1), outlook, RoadmapId.ALL)).hasValue(1);
        assertThat(PlanWeek.number(WEEK.plus(-2), outlook, ID)).isEmpty();
        assertThat(PlanWeek.number(WEEK, outlook, new RoadmapId("other"))).isEmpty();
        learner.planning = learner.planning.withBaseline(ID, outlook.plan().baseline(ID, TUESDAY));
        assertThat(PlanWeek.number(WEEK, learner.outlook(MONDAY.atTime(8, 0)), ID))
                .hasValue(1);
    }

    @Test
    void numbersOnPaperFollowTheWeekAndStay() {
        learner.look(MONDAY);
        var first = new Sheet(WEEK.name(), List.of()).with(week(MONDAY.atTime(8, 0)));
        learner.tick("C", TUESDAY.atTime(7, 0));
        var later = first.with(week(TUESDAY.atTime(8, 0)));
        assertThat(later.lines()).isEqualTo(first.lines()).hasSize(5);
        assertThat(Set.copyOf(later.lines())).hasSize(5);
    }
}
