package dev.cairn.schedule.planner;

import static dev.cairn.schedule.planner.Planned.MONDAY;
import static dev.cairn.schedule.planner.Planned.NOW;
import static dev.cairn.schedule.planner.Planned.daily;
import static dev.cairn.schedule.planner.Planned.lines;
import static dev.cairn.schedule.planner.Planned.notices;
import static dev.cairn.schedule.planner.Planned.plan;
import static dev.cairn.schedule.planner.Planned.task;
import static dev.cairn.schedule.planner.Planned.unplaced;
import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.ReviewTime;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static Roadmap tasks(Task... tasks) {
        return roadmap(phase("P", module("M", tasks)));
    }

    @Test
    void aTaskIsCutSoThatNoPartIsTooShort() {
        var plan = plan(daily("19:00-20:30"), PlanChoices.NONE, tasks(task("A", 100), task("B", 60)));
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 75", "a 01-05 19:00 25", "b 01-05 19:25 60");
    }

    @Test
    void aLongStretchIsCutIntoEqualSessions() {
        var plan = plan(daily("09:00-13:00"), PlanChoices.NONE, tasks(task("A", 200)));
        assertThat(lines(plan)).containsExactly("a 01-04 09:00 100", "a 01-04 10:40 100");
    }

    @Test
    void aTaskShorterThanASessionHasOneSession() {
        var plan = plan(daily("19:00-19:20", "20:00-20:30"), PlanChoices.NONE, tasks(task("A", 10), task("B", 15)));
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 10", "b 01-04 20:00 15");
    }

    @Test
    void inTheMiddleOfAWindowOnlyItsRestIsUsedFromTheNextFiveMinutes() {
        var plan = plan(MONDAY.atTime(19, 11, 30), daily("19:00-20:30"), PlanChoices.NONE, tasks(task("A", 90)));
        assertThat(lines(plan)).containsExactly("a 01-04 19:15 65", "a 01-05 19:00 25");
    }

    @Test
    void doneAndSkippedTasksGetNothing() {
        var done = task("A", 60);
        done = done.withState(done.state().withStanding(Standing.done(MONDAY)));
        var skipped = task("B", 60);
        skipped = skipped.withState(skipped.state().withStanding(Standing.skipped(MONDAY)));
        assertThat(lines(plan(daily("19:00-20:30"), PlanChoices.NONE, tasks(done, skipped, task("C", 30)))))
                .containsExactly("c 01-04 19:00 30");
    }

    @Test
    void aModuleComesAfterWhatItWaitsFor() {
        var roadmap = roadmap(phase("P", module("M1", task("A", 60)), module("M2", task("B", 60))));
        var plan = plan(daily("19:00-20:00"), PlanChoices.NONE.withWaits(key("M1"), Set.of(key("M2"))), roadmap);
        assertThat(lines(plan)).containsExactly("b 01-04 19:00 60", "a 01-05 19:00 60");
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void inARingTheWaitAgainstTheDocumentIsPassedOver() {
        var roadmap = roadmap(
                phase("P", module("M1", task("A", 60)), module("M2", task("B", 60)), module("M3", task("C", 60))));
        var choices = PlanChoices.NONE
                .withWaits(key("M1"), Set.of(key("M2")))
                .withWaits(key("M2"), Set.of(key("M3")))
                .withWaits(key("M3"), Set.of(key("M1")));
        var plan = plan(daily("19:00-20:00"), choices, roadmap);
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 60", "c 01-05 19:00 60", "b 01-06 19:00 60");
        assertThat(notices(plan)).containsExactly("WAITS_IN_A_RING m1");
    }

    @Test
    void aModuleThatWaitsForItselfIsARing() {
        var roadmap = roadmap(phase("P", module("M1", task("A", 60))));
        var plan = plan(daily("19:00-20:00"), PlanChoices.NONE.withWaits(key("M1"), Set.of(key("M1"))), roadmap);
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 60");
        assertThat(notices(plan)).containsExactly("WAITS_IN_A_RING m1");
    }

    @Test
    void modulesSideBySideEndAboutTogether() {
        var roadmap = roadmap(phase(
                "P",
                module("M1", task("A1", 60), task("A2", 60), task("A3", 60), task("A4", 60)),
                module("M2", task("B1", 60), task("B2", 60)),
                module("M3", task("C", 60))));
        var plan = plan(daily("08:00-20:00"), PlanChoices.NONE.withBeside(key("M2"), true), roadmap);
        assertThat(plan.sessions().stream().map(it -> it.task().value()))
                .containsExactly("a1", "a2", "b1", "a3", "a4", "b2", "c");
    }

    @Test
    void aLimitedModuleWaitsForTheNextWeekAndSoDoesWhatFollows() {
        var roadmap = roadmap(phase("P", module("M1", task("A", 150)), module("M2", task("B", 30))));
        var plan = plan(daily("19:00-20:00"), PlanChoices.NONE.withLimit(key("M1"), 90), roadmap);
        assertThat(lines(plan))
                .containsExactly("a 01-04 19:00 60", "a 01-05 19:00 30", "a 01-11 19:00 60", "b 01-12 19:00 30");
    }

    @Test
    void aLimitBelowASessionGivesOneSessionAWeek() {
        var roadmap = roadmap(phase("P", module("M1", task("A", 60))));
        var plan = plan(daily("19:00-20:00"), PlanChoices.NONE.withLimit(key("M1"), 10), roadmap);
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 25", "a 01-11 19:00 35");
        assertThat(notices(plan)).containsExactly("LIMIT_TOO_SMALL m1");
    }

    @Test
    void aPhaseWithNothingToTickKeepsItsTime() {
        var time = new PhaseTime(new Span(3, 6, Span.Unit.MONTHS), null, false, null);
        var empty = new Phase(
                key("Q"),
                phase("Q").heading(),
                Phase.Kind.STUDY,
                1,
                time,
                null,
                List.of(Module.of(key("M2"), "M2")),
                "");
        var roadmap = roadmap(phase("P", module("M1", task("A", 60))), empty, phase("R", module("M3", task("B", 60))));
        var plan = plan(daily("19:00-20:00"), PlanChoices.NONE, roadmap);
        assertThat(plan.dates(Planned.ID, key("Q"))).hasValue(new Dates(MONDAY.plusDays(1), MONDAY.plusDays(137)));
        assertThat(plan.first(Planned.ID, key("B")).orElseThrow().date()).isEqualTo(MONDAY.plusDays(138));
        assertThat(notices(plan)).containsExactly("TIME_KEPT q");
    }

    @Test
    void activeRoadmapsGetTheirPartOfTheWeek() {
        var lots =
                tasks(IntStream.range(0, 100).mapToObj(i -> task("T" + i, 60)).toArray(Task[]::new));
        var first = new PlannedRoadmap(new RoadmapId("a"), lots, PlanChoices.NONE.withShare(Share.percent(75)));
        var second = new PlannedRoadmap(new RoadmapId("b"), lots, PlanChoices.NONE);
        var plan =
                Planner.plan(new PlanRequest(NOW, daily("09:00-13:00"), SessionLengths.USUAL, List.of(first, second)));
        assertThat(plan.weekMinutes(MONDAY, first.id())).isEqualTo(21 * 60);
        assertThat(plan.weekMinutes(MONDAY, second.id())).isEqualTo(7 * 60);
    }

    private static Plan beside(Roadmap one, Roadmap other, String windows) {
        var first = new PlannedRoadmap(new RoadmapId("a"), one, PlanChoices.NONE);
        var second = new PlannedRoadmap(new RoadmapId("b"), other, PlanChoices.NONE);
        return Planner.plan(new PlanRequest(NOW, daily(windows), SessionLengths.USUAL, List.of(first, second)));
    }

    @Test
    void besideAnotherRoadmapALongTaskIsDoneInTurns() {
        var plan = beside(tasks(task("A", 180)), tasks(task("B", 180)), "09:00-11:00");
        assertThat(lines(plan))
                .containsExactly(
                        "a 01-04 09:00 90",
                        "b 01-04 10:30 30",
                        "b 01-05 09:00 60",
                        "a 01-05 10:00 60",
                        "a 01-06 09:00 30",
                        "b 01-06 09:30 90");
    }

    @Test
    void besideARoadmapWithNothingOpenALongTaskIsNotCut() {
        var alone = plan(daily("09:00-09:28"), PlanChoices.NONE, tasks(task("A", 180)));
        var beside = beside(tasks(task("A", 180)), tasks(), "09:00-09:28");
        assertThat(lines(beside)).isEqualTo(lines(alone)).hasSize(7);
    }

    @Test
    void whatIsLeftWhenTheOtherRoadmapHasComeToItsEndIsNotCutAnyMore() {
        var plan = beside(tasks(task("A", 25), task("C", 180)), tasks(task("B", 25)), "09:00-09:28");
        assertThat(unplaced(plan)).isEmpty();
        assertThat(lines(plan))
                .startsWith("a 01-04 09:00 25", "b 01-05 09:00 25")
                .hasSize(9);
    }

    /** Were the whole task brought forward instead, those after it would have other turns, and with more hours might end later. */
    @Test
    void besideAnotherRoadmapEachPieceNeedsWindowsThatAreLongEnough() {
        var plan = beside(tasks(task("A", 180)), tasks(task("B", 25)), "09:00-09:28");
        assertThat(lines(plan)).containsExactly("b 01-04 09:00 25");
        assertThat(unplaced(plan)).containsExactly("a 180 WINDOWS_TOO_SHORT 28");
    }

    @Test
    void workThatIsPlannedElsewhereTakesNoTimeHereAndHoldsUpNobody() {
        var roadmap = roadmap(phase("P", module("M1", task("A", 60)), module("M2", task("B", 60))));
        var planned = new PlannedRoadmap(Planned.ID, roadmap, PlanChoices.NONE, Set.of(key("A")));
        var plan = Planner.plan(new PlanRequest(NOW, daily("19:00-20:00"), SessionLengths.USUAL, List.of(planned)));
        assertThat(lines(plan)).containsExactly("b 01-04 19:00 60");
        assertThat(unplaced(plan)).isEmpty();
    }

    @Test
    void reviewsHaveTheEndOfADayAndFlowRoundWhatIsPinned() {
        var roadmap = roadmap(phase("P", module("M", task("A", 45), task("B", 45), task("C", 60))));
        var pinned = PlanChoices.NONE.withPins(key("C"), List.of(new Pin(MONDAY.plusDays(1), 19 * 60 + 30, 30)));
        var reviews = Map.of(MONDAY, 15, MONDAY.plusDays(1), 15, MONDAY.plusDays(2), 500);
        var plan = Planner.plan(new PlanRequest(
                NOW,
                daily("19:00-20:00"),
                SessionLengths.USUAL,
                List.of(new PlannedRoadmap(Planned.ID, roadmap, pinned)),
                reviews));
        assertThat(lines(plan))
                .containsExactly("a 01-04 19:00 45", "c 01-05 19:30 30!", "b 01-07 19:00 45", "c 01-08 19:00 30");
        assertThat(plan.reviews())
                .containsExactly(
                        new ReviewTime(MONDAY, 19 * 60 + 45, 15),
                        new ReviewTime(MONDAY.plusDays(1), 19 * 60 + 15, 15),
                        new ReviewTime(MONDAY.plusDays(2), 19 * 60, 60));
    }

    @Test
    void ofADayThatIsOnOnlyWhatIsLeftIsKeptForReviews() {
        var roadmap = roadmap(phase("P", module("M", task("A", 60))));
        var planned = List.of(new PlannedRoadmap(Planned.ID, roadmap, PlanChoices.NONE));
        var plan = Planner.plan(new PlanRequest(
                MONDAY.atTime(19, 50), daily("19:00-20:00"), SessionLengths.USUAL, planned, Map.of(MONDAY, 30)));
        assertThat(plan.reviews()).containsExactly(new ReviewTime(MONDAY, 19 * 60 + 50, 10));
        assertThat(lines(plan)).containsExactly("a 01-05 19:00 60");
        assertThat(Planner.plan(new PlanRequest(
                                MONDAY.atTime(20, 0),
                                daily("19:00-20:00"),
                                SessionLengths.USUAL,
                                planned,
                                Map.of(MONDAY, 30)))
                        .reviews())
                .isEmpty();
    }

    private static List<ReviewTime> reviews(LocalDateTime now, String hours, int minutes, Pin... pins) {
        var roadmap = roadmap(phase("P", module("M", task("A", 10), task("B", 600))));
        var pinned = PlanChoices.NONE.withPins(key("A"), List.of(pins));
        return Planner.plan(new PlanRequest(
                        now,
                        daily(hours.split(", ")),
                        SessionLengths.USUAL,
                        List.of(new PlannedRoadmap(Planned.ID, roadmap, pinned)),
                        Map.of(MONDAY, minutes)))
                .reviews();
    }

    @Test
    void reviewsLieInOnePieceWhereThereIsRoomForOne() {
        var pin = new Pin(MONDAY, 19 * 60 + 45, 10);
        assertThat(reviews(NOW, "19:00-20:00", 15, pin)).containsExactly(new ReviewTime(MONDAY, 19 * 60 + 30, 15));
        assertThat(reviews(NOW, "19:00-20:00", 50, pin))
                .as("without room for one, in two")
                .containsExactlyInAnyOrder(
                        new ReviewTime(MONDAY, 19 * 60 + 55, 5), new ReviewTime(MONDAY, 19 * 60, 45));
    }

    @Test
    void theNightAfterADayIsPartOfIt() {
        var night = "00:00-02:00, 22:00-23:55";
        var tuesday = MONDAY.plusDays(1);
        assertThat(reviews(NOW, night, 15)).containsExactly(new ReviewTime(tuesday, 105, 15));
        assertThat(reviews(tuesday.atTime(1, 0), night, 15)).containsExactly(new ReviewTime(tuesday, 105, 15));
        assertThat(reviews(tuesday.atTime(1, 50), night, 15)).containsExactly(new ReviewTime(tuesday, 110, 10));
        assertThat(reviews(MONDAY.atTime(1, 0), night, 15))
                .as("at one in the morning it is Sunday still")
                .containsExactly(new ReviewTime(tuesday, 105, 15));
        for (ReviewTime it : reviews(NOW, "03:00-05:00, 23:00-23:55", 200)) {
            assertThat(Moment.dayOf(it.date().atStartOfDay().plusMinutes(it.start())))
                    .isEqualTo(MONDAY);
            assertThat(Moment.dayOf(it.date().atStartOfDay().plusMinutes(it.start() + it.minutes() - 1L)))
                    .isEqualTo(MONDAY);
        }
    }

    @Test
    void whatARoadmapDidNotUseBeforeItsStartIsNotMadeUpFor() {
        var lots =
                tasks(IntStream.range(0, 200).mapToObj(i -> task("T" + i, 60)).toArray(Task[]::new));
        var first = new PlannedRoadmap(new RoadmapId("a"), lots, PlanChoices.NONE);
        var second = new PlannedRoadmap(new RoadmapId("b"), lots, PlanChoices.NONE.withStart(MONDAY.plusDays(14)));
        var plan =
                Planner.plan(new PlanRequest(NOW, daily("09:00-13:00"), SessionLengths.USUAL, List.of(first, second)));
        assertThat(plan.weekMinutes(MONDAY.plusDays(7), first.id())).isEqualTo(28 * 60);
        assertThat(plan.weekMinutes(MONDAY.plusDays(14), first.id())).isEqualTo(14 * 60);
        assertThat(plan.weekMinutes(MONDAY.plusDays(14), second.id())).isEqualTo(14 * 60);
    }

    @Test
    void habitsAreFlownRound() {
        var habit = new Block("Quiz", Set.of(MONDAY.getDayOfWeek()), Planned.window("19:30-20:00"));
        var plan = plan(daily("19:00-20:30").withHabits(List.of(habit)), PlanChoices.NONE, tasks(task("A", 60)));
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 30", "a 01-04 20:00 30");
        assertThat(unplaced(plan)).isEmpty();
    }
}
