package dev.cairn.schedule.planner;

import static dev.cairn.schedule.planner.Planned.MONDAY;
import static dev.cairn.schedule.planner.Planned.daily;
import static dev.cairn.schedule.planner.Planned.lines;
import static dev.cairn.schedule.planner.Planned.notices;
import static dev.cairn.schedule.planner.Planned.plan;
import static dev.cairn.schedule.planner.Planned.task;
import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.TaskState;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.Window;
import dev.cairn.testing.Roadmaps;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinsTest {
    private final Availability evenings = daily("19:00-20:00");
    private final Roadmap three = roadmap(phase(
            "P",
            module("M1", task("A", 60), task("A2", 60)),
            module("M2", task("B", 120)),
            module("M3", task("C", 60))));

    private Plan pinned(String node, Pin... pins) {
        return plan(evenings, PlanChoices.NONE.withPins(key(node), List.of(pins)), three);
    }

    @Test
    void aPinnedModuleBeginsOnItsDateAndWhatFollowsComesAfterIt() {
        assertThat(lines(pinned("M2", Pin.on(MONDAY.plusDays(14)))))
                .containsExactly(
                        "a 01-04 19:00 60",
                        "a2 01-05 19:00 60",
                        "b 01-18 19:00 60!",
                        "b 01-19 19:00 60!",
                        "c 01-20 19:00 60");
    }

    @Test
    void aTaskPutOnALaterDayHoldsUpNobody() {
        assertThat(lines(pinned("A2", Pin.on(MONDAY.plusDays(14)))))
                .containsExactly(
                        "a 01-04 19:00 60",
                        "b 01-05 19:00 60",
                        "b 01-06 19:00 60",
                        "c 01-07 19:00 60",
                        "a2 01-18 19:00 60!");
    }

    @Test
    void whatPrecedesAPinnedModuleFlowsRoundIt() {
        assertThat(lines(pinned("M2", Pin.on(MONDAY))))
                .containsExactly(
                        "b 01-04 19:00 60!",
                        "b 01-05 19:00 60!",
                        "a 01-06 19:00 60",
                        "a2 01-07 19:00 60",
                        "c 01-08 19:00 60");
    }

    @Test
    void aPinnedSessionIsExactlyThereAndTheRestFlows() {
        assertThat(lines(pinned("B", new Pin(MONDAY.plusDays(5), 19 * 60 + 10, 40))))
                .containsExactly(
                        "a 01-04 19:00 60",
                        "a2 01-05 19:00 60",
                        "b 01-06 19:00 55",
                        "b 01-07 19:00 25",
                        "c 01-07 19:25 35",
                        "c 01-08 19:00 25",
                        "b 01-09 19:10 40!");
    }

    @Test
    void aPinnedTimeIsKeptOutsideTheHoursAndTakesNothingOfThem() {
        var off = evenings.withSpells(List.of(Spell.off(MONDAY, MONDAY, "")));
        var choices = PlanChoices.NONE.withPins(
                key("A2"), List.of(new Pin(MONDAY, 10 * 60, 30), new Pin(MONDAY.plusDays(1), 18 * 60 + 45, 30)));
        var plan = plan(off, choices, three);
        assertThat(lines(plan))
                .startsWith("a2 01-04 10:00 30!", "a2 01-05 18:45 30!", "a 01-05 19:15 35", "a 01-06 19:00 25");
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void aPinnedTimeIsNotJoinedWithWhatIsPinnedNextToIt() {
        var choices = PlanChoices.NONE
                .withPins(key("A"), List.of(new Pin(MONDAY, 1140, 30)))
                .withPins(key("M1"), List.of(Pin.on(MONDAY)));
        assertThat(lines(plan(evenings, choices, three))).startsWith("a 01-04 19:00 30!", "a 01-04 19:30 30!");
    }

    @Test
    void aPinnedTimeThatAHabitHasOrThatLastsPastMidnightIsSaidAndTheWorkFlows() {
        var busy = evenings.withHabits(
                List.of(new Block("Quiz", EnumSet.of(MONDAY.getDayOfWeek()), new Window(10 * 60, 11 * 60))));
        var choices = PlanChoices.NONE
                .withPins(key("A"), List.of(new Pin(MONDAY, 10 * 60 + 30, 60)))
                .withPins(key("C"), List.of(new Pin(MONDAY, 23 * 60 + 30, 60)));
        var plan = plan(busy, choices, three);
        assertThat(lines(plan)).startsWith("a 01-04 19:00 60", "a2 01-05 19:00 60", "b 01-06 19:00 60");
        assertThat(notices(plan)).containsExactly("PIN_TIME_TAKEN a", "PIN_TIME_TAKEN c");
    }

    @Test
    void aPinnedTimeComesBeforeWhatMayLieAnywhereOnThatDay() {
        var choices = PlanChoices.NONE
                .withPins(key("A"), List.of(new Pin(MONDAY, null, 30)))
                .withPins(key("C"), List.of(new Pin(MONDAY, 1140, 30)));
        assertThat(lines(plan(evenings, choices, three))).startsWith("c 01-04 19:00 30!", "a 01-04 19:30 30!");
    }

    @Test
    void aPinOnADayOffIsSaidAndTheWorkFlows() {
        var off = evenings.withSpells(List.of(Spell.off(MONDAY.plusDays(2), MONDAY.plusDays(2), "")));
        var choices = PlanChoices.NONE
                .withPins(key("C"), List.of(Pin.on(MONDAY.plusDays(2))))
                .withPins(key("A2"), List.of(new Pin(MONDAY.plusDays(2), null, 60)));
        var plan = plan(off, choices, three);
        assertThat(lines(plan))
                .containsExactly(
                        "a 01-04 19:00 60",
                        "a2 01-05 19:00 60",
                        "b 01-07 19:00 60",
                        "b 01-08 19:00 60",
                        "c 01-09 19:00 60");
        assertThat(notices(plan)).containsExactly("PIN_WITHOUT_ROOM a2", "PIN_WITHOUT_ROOM c");
    }

    @Test
    void twoPinnedSessionsDoNotOverlap() {
        var choices = PlanChoices.NONE
                .withPins(key("A"), List.of(new Pin(MONDAY, 1140, 40)))
                .withPins(key("C"), List.of(new Pin(MONDAY, 1170, 30)));
        var plan = plan(evenings, choices, three);
        assertThat(lines(plan)).startsWith("a 01-04 19:00 40!", "a 01-04 19:40 20");
        assertThat(notices(plan)).containsExactly("PIN_TIME_TAKEN c");
    }

    @Test
    void whatWasPinnedToADayThatHasPassedComesFirstAndIsSaidWhileNothingOfItIsDone() {
        var plan = pinned("C", Pin.on(MONDAY.minusDays(1)));
        assertThat(lines(plan)).startsWith("c 01-04 19:00 60!", "a 01-05 19:00 60");
        assertThat(notices(plan)).containsExactly("PIN_PASSED c");
    }

    @Test
    void aPinnedModuleStaysAheadOnTheDaysAfterItsDate() {
        var first = task("B", 60).withState(TaskState.OPEN.withStanding(Standing.done(MONDAY)));
        var begun = roadmap(phase("P", module("M1", task("A", 60)), module("M2", first, task("B2", 120))));
        var choices = PlanChoices.NONE.withPins(key("M2"), List.of(Pin.on(MONDAY)));
        var plan = plan(MONDAY.plusDays(1).atTime(8, 0), evenings, choices, begun);
        assertThat(lines(plan)).containsExactly("b2 01-05 19:00 60!", "b2 01-06 19:00 60!", "a 01-07 19:00 60");
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void aPinOfTodayHoldsWhenTheHoursOfTheDayAreOver() {
        var choices = PlanChoices.NONE.withPins(key("M2"), List.of(Pin.on(MONDAY)));
        var plan = plan(MONDAY.atTime(22, 0), evenings, choices, three);
        assertThat(lines(plan)).startsWith("b 01-05 19:00 60!", "b 01-06 19:00 60!", "a 01-07 19:00 60");
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void aPinOnADayOffIsSaidOnThatDayAndComesFirstAfterIt() {
        var off = evenings.withSpells(List.of(Spell.off(MONDAY, MONDAY, "")));
        var plan = plan(off, PlanChoices.NONE.withPins(key("M2"), List.of(Pin.on(MONDAY))), three);
        assertThat(lines(plan)).startsWith("b 01-05 19:00 60!", "b 01-06 19:00 60!", "a 01-07 19:00 60");
        assertThat(notices(plan)).containsExactly("PIN_WITHOUT_ROOM m2");
    }

    @Test
    void twoModulesPinnedIntoEachOtherBothBeginOnTheirDates() {
        var choices = PlanChoices.NONE
                .withPins(key("M1"), List.of(Pin.on(MONDAY.plusDays(1))))
                .withPins(key("M2"), List.of(Pin.on(MONDAY.plusDays(2))));
        var plan = plan(evenings, choices, three);
        assertThat(plan.dates(Planned.ID, key("M1")).orElseThrow().from()).isEqualTo(MONDAY.plusDays(1));
        assertThat(plan.dates(Planned.ID, key("M2")).orElseThrow().from()).isEqualTo(MONDAY.plusDays(2));
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void aPinBeforeWhatItWaitsForIsKeptAndSaid() {
        var choices =
                PlanChoices.NONE.withWaits(key("M2"), Set.of(key("M1"))).withPins(key("M2"), List.of(Pin.on(MONDAY)));
        var plan = plan(evenings, choices, three);
        assertThat(lines(plan)).startsWith("b 01-04 19:00 60!");
        assertThat(notices(plan)).containsExactly("PIN_BEFORE_WHAT_IT_WAITS_FOR m2");
    }

    @Test
    void aPinnedSessionThatHasBegunKeepsItsRest() {
        var choices = PlanChoices.NONE.withPins(key("C"), List.of(new Pin(MONDAY, 1140, 60)));
        var plan = plan(MONDAY.atTime(19, 30), evenings, choices, three);
        assertThat(lines(plan)).startsWith("c 01-04 19:30 30!");
    }

    /** Of a task with two below it. */
    private final Roadmap below = roadmap(phase(
            "P", module("M1", task("A", 60)), module("M2", Roadmaps.task("G", task("G1", 60), task("G2", 60)))));

    private Plan pinnedBelow(PlanChoices choices) {
        return plan(evenings, choices, below);
    }

    @Test
    void ofADayOfATaskAndOneOfWhatItIsAPartOfTheNearerCounts() {
        var choices = PlanChoices.NONE
                .withPins(key("G"), List.of(Pin.on(MONDAY.plusDays(2))))
                .withPins(key("G1"), List.of(Pin.on(MONDAY.plusDays(9))));
        assertThat(lines(pinnedBelow(choices)))
                .containsExactly("a 01-04 19:00 60", "g2 01-06 19:00 60!", "g1 01-13 19:00 60!");
        assertThat(notices(pinnedBelow(choices))).isEmpty();
    }

    @Test
    void aDayOfAModuleIsAboutNothingThatHasADayOfItsOwn() {
        var choices = PlanChoices.NONE
                .withPins(key("M2"), List.of(Pin.on(MONDAY.plusDays(2))))
                .withPins(key("G"), List.of(Pin.on(MONDAY.plusDays(9))));
        assertThat(lines(pinnedBelow(choices)))
                .containsExactly("a 01-04 19:00 60", "g1 01-13 19:00 60!", "g2 01-14 19:00 60!");
    }

    @Test
    void aSessionOfATasksOwnIsNotTakenByOneOfWhatItIsAPartOf() {
        var choices = PlanChoices.NONE
                .withPins(key("G"), List.of(new Pin(MONDAY.plusDays(2), 20 * 60, 60)))
                .withPins(key("G1"), List.of(new Pin(MONDAY.plusDays(9), null, 60)));
        assertThat(lines(pinnedBelow(choices)))
                .containsExactly("a 01-04 19:00 60", "g2 01-06 20:00 60!", "g1 01-13 19:00 60!");
    }

    @Test
    void aSessionThatMayLieAnywhereOnItsDayTakesNoTimeThatWasNamedForWhatItIsAPartOf() {
        var choices = PlanChoices.NONE
                .withPins(key("G"), List.of(new Pin(MONDAY.plusDays(2), 19 * 60, 30)))
                .withPins(key("G1"), List.of(new Pin(MONDAY.plusDays(2), null, 30)));
        assertThat(lines(pinnedBelow(choices))).contains("g1 01-06 19:30 30!", "g1 01-06 19:00 30!");
    }

    @Test
    void aSessionForWhichOtherPinsLeftNothingIsSaid() {
        var choices = PlanChoices.NONE
                .withPins(key("G"), List.of(new Pin(MONDAY.plusDays(1), 20 * 60, 60)))
                .withPins(key("G1"), List.of(new Pin(MONDAY.plusDays(2), null, 60)))
                .withPins(key("G2"), List.of(new Pin(MONDAY.plusDays(3), null, 60)));
        var plan = pinnedBelow(choices);
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 60", "g1 01-06 19:00 60!", "g2 01-07 19:00 60!");
        assertThat(notices(plan)).containsExactly("PIN_WITHOUT_WORK g");
    }

    @Test
    void ofASessionForWhichOtherPinsLeftLessTheRestIsKept() {
        var plan = pinned("C", new Pin(MONDAY.plusDays(1), 1200, 45), new Pin(MONDAY.plusDays(2), 1200, 45));
        assertThat(lines(plan)).contains("c 01-05 20:00 45!", "c 01-06 20:00 15!");
        assertThat(notices(plan)).isEmpty();
    }

    @Test
    void aPinInTheYear9999IsKept() {
        var date = MONDAY.withYear(9999);
        assertThat(pinned("M3", Pin.on(date))
                        .first(Planned.ID, key("C"))
                        .orElseThrow()
                        .date())
                .isEqualTo(date);
    }
}
