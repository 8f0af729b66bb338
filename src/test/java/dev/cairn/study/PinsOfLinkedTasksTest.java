package dev.cairn.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.testing.Roadmaps;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinsOfLinkedTasksTest {
    private static final RoadmapId A = new RoadmapId("a");
    private static final RoadmapId B = new RoadmapId("b");
    private static final Key X = new Key("x");
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

    private static Outlook outlook(Links links, Planning pinned) {
        var windows = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            windows.put(day, List.of(new Window(17 * 60, 20 * 60)));
        }
        var planning = pinned.withAvailability(Availability.of(new WeekPattern(windows)));
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        roadmaps.put(A, Roadmaps.roadmap(Roadmaps.phase("P", Roadmaps.module("M", "w", "x"))));
        roadmaps.put(B, Roadmaps.roadmap(Roadmaps.phase("Q", Roadmaps.module("N", "x", "y"))));
        var moment = Moment.now(Clock.fixed(Instant.parse("2027-03-08T12:00:00Z"), ZoneOffset.UTC));
        return Outlook.of(moment, Notebook.NOTHING.with(planning).with(links), roadmaps, false);
    }

    private static final Links LINKED = Links.NONE.with(new Pair(new TaskId(A, X), new TaskId(B, X)), Verdict.LINKED);

    private static Planning pinned(RoadmapId id, Planning planning, Key node, LocalDate date) {
        return planning.withChoices(id, PlanChoices.NONE.withPins(node, List.of(Pin.on(date))));
    }

    @Test
    void ofTwoDatesTheFirstIsKeptAndTheOtherIsTold() {
        var both = pinned(B, pinned(A, Planning.NONE, X, WEDNESDAY), X, FRIDAY);
        var plan = outlook(LINKED, both).plan();

        assertThat(plan.sessions())
                .filteredOn(it -> it.task().equals(X))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.roadmap()).isEqualTo(A);
                    assertThat(it.date()).isEqualTo(WEDNESDAY);
                });
        assertThat(plan.notices())
                .contains(new PlanNotice(PlanNotice.Kind.PIN_PLANNED_ELSEWHERE, B, X, FRIDAY, 0))
                .filteredOn(it -> it.kind() == PlanNotice.Kind.PIN_PLANNED_ELSEWHERE)
                .hasSize(1);
    }

    @Test
    void whereTheyAreNotLinkedBothAreKeptAndNothingIsTold() {
        var both = pinned(B, pinned(A, Planning.NONE, X, WEDNESDAY), X, FRIDAY);
        assertThat(outlook(Links.NONE, both).plan().notices())
                .noneMatch(it -> it.kind() == PlanNotice.Kind.PIN_PLANNED_ELSEWHERE);
        var one = pinned(B, Planning.NONE, X, FRIDAY);
        assertThat(outlook(LINKED, one).plan().notices())
                .noneMatch(it -> it.kind() == PlanNotice.Kind.PIN_PLANNED_ELSEWHERE);
    }

    @Test
    void theDateOfAModuleIsTheOneOfWhatIsLeftOfIt() {
        var module = pinned(B, Planning.NONE, new Key("n"), FRIDAY);
        var plan = outlook(LINKED, module).plan();
        assertThat(plan.notices()).noneMatch(it -> it.kind() == PlanNotice.Kind.PIN_PLANNED_ELSEWHERE);
        assertThat(plan.sessions())
                .filteredOn(it -> it.task().equals(new Key("y")))
                .allMatch(it -> it.date().equals(FRIDAY));
    }
}
