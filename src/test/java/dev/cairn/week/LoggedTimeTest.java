package dev.cairn.week;

import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekSpan;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What was worked is what was logged; only where nothing was, it is what the task was reckoned with. */
class LoggedTimeTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
    private static final LocalDateTime EVENING = MONDAY.atTime(20, 30);
    private static final RoadmapId ID = new RoadmapId("r");

    private final Learner learner = new Learner(
            ID,
            ZoneOffset.UTC,
            roadmap(phase("P", module("M", Learner.task("Long", 380), Learner.task("B", 60), Learner.task("C", 60)))),
            new Window(19 * 60, 21 * 60));

    private int done() {
        var week = Week.of(new WeekSpan(MONDAY), learner.outlook(EVENING), learner.diary(), RoadmapId.ALL);
        return week.days().getFirst().done();
    }

    @Test
    void aTaskThatTookLessThanItWasReckonedWithTakesThatMuchOfTheDay() {
        learner.log("Long", MONDAY, 100);
        learner.tick("Long", EVENING);
        assertThat(done()).isEqualTo(100);
        assertThat(learner.outlook(EVENING).doneMinutes(ID, MONDAY, MONDAY)).isEqualTo(100);
    }

    @Test
    void soItIsWhereThePlanHadItForTheDay() {
        learner.look(MONDAY);
        learner.log("Long", MONDAY, 20);
        learner.tick("Long", MONDAY.atTime(21, 30));
        var week =
                Week.of(new WeekSpan(MONDAY), learner.outlook(MONDAY.atTime(21, 30)), learner.diary(), RoadmapId.ALL);
        assertThat(week.days().getFirst().done()).isEqualTo(20);
    }

    @Test
    void tickedInTheMidstOfASessionItIsNoLongerThanItTookEither() {
        learner.look(MONDAY);
        learner.log("Long", MONDAY, 20);
        learner.tick("Long", EVENING);
        assertThat(done()).isEqualTo(20);
    }

    @Test
    void withoutAnyTimeLoggedItIsWhatItWasReckonedWithAlsoInTheMidstOfASession() {
        learner.effort("Long", 110);
        learner.look(MONDAY);
        learner.tick("Long", EVENING);
        assertThat(done()).isEqualTo(110);
        assertThat(learner.outlook(EVENING).doneMinutes(ID, MONDAY, MONDAY)).isEqualTo(110);
    }

    @Test
    void withoutAnyTimeLoggedItIsWhatItWasReckonedWith() {
        learner.tick("B", EVENING);
        assertThat(done()).isEqualTo(60);
        assertThat(learner.outlook(EVENING).doneMinutes(ID, MONDAY, MONDAY)).isEqualTo(60);
    }

    @Test
    void timeOfATaskThatIsOpenStillWasWorked() {
        learner.log("C", MONDAY.minusDays(1), 20);
        learner.log("C", MONDAY, 25);
        assertThat(learner.outlook(EVENING).doneMinutes(ID, MONDAY, MONDAY)).isEqualTo(25);
        learner.tick("C", EVENING);
        assertThat(learner.outlook(EVENING).doneMinutes(ID, MONDAY.minusDays(1), MONDAY))
                .isEqualTo(45);
    }
}
