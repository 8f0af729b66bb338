package dev.cairn.schedule.planner;

import static dev.cairn.schedule.planner.Planned.MONDAY;
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

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.hours.Availability;
import org.junit.jupiter.api.Test;

class WeeksPaceTest {
    private static final PlanChoices WEEKS =
            PlanChoices.NONE.withPace(Pace.WEEKS).withStart(MONDAY);

    private final Availability evenings = daily("19:00-20:00");

    private static Module in(int from, int to, Module module) {
        return new Module(
                module.key(),
                module.heading(),
                null,
                1,
                null,
                new WeekSpan(from, to),
                module.concepts(),
                module.tasks(),
                module.resources(),
                "");
    }

    private static Phase lasting(Span duration, Phase phase) {
        var time = new PhaseTime(duration, null, false, null);
        return new Phase(phase.key(), phase.heading(), phase.kind(), 1, time, null, phase.modules(), "");
    }

    @Test
    void aModuleIsSpreadEvenlyOverItsWeeks() {
        var module = module("M", task("A", 60), task("B", 60), task("C", 60), task("D", 60));
        assertThat(lines(plan(evenings, WEEKS, roadmap(phase("P", in(2, 3, module))))))
                .containsExactly("a 01-11 19:00 60", "b 01-12 19:00 60", "c 01-18 19:00 60", "d 01-19 19:00 60");
    }

    @Test
    void weekZeroComesFirst() {
        var roadmap = roadmap(phase("P", in(0, 0, module("M0", task("A", 60))), in(1, 1, module("M1", task("B", 60)))));
        assertThat(lines(plan(evenings, WEEKS, roadmap))).containsExactly("a 01-04 19:00 60", "b 01-11 19:00 60");
    }

    @Test
    void whatIsBehindGoesIntoThePresentWeek() {
        var roadmap = roadmap(phase("P", in(1, 1, module("M1", task("A", 60))), in(3, 3, module("M2", task("B", 60)))));
        assertThat(lines(plan(MONDAY.plusDays(15).atTime(8, 0), evenings, WEEKS, roadmap)))
                .containsExactly("a 01-19 19:00 60", "b 01-20 19:00 60");
    }

    @Test
    void whatItsWeeksHaveNoRoomForIsSaidWithTheHoursTheyHave() {
        var roadmap = roadmap(phase("P", in(1, 1, module("M1", task("A", 60), task("B", 360), task("C", 60)))));
        var plan = plan(evenings, WEEKS, roadmap);
        assertThat(plan.finish()).hasValue(MONDAY.plusDays(6));
        assertThat(unplaced(plan)).containsExactly("c 60 WEEKS_TOO_FULL 420");
    }

    @Test
    void aPhaseSharesItsTimeByEffortAndTheNextFollows() {
        var roadmap = roadmap(
                lasting(
                        new Span(3, 5, Span.Unit.WEEKS),
                        phase("P", module("M1", task("A", 180)), module("M2", task("B", 60)))),
                lasting(new Span(1, 1, Span.Unit.WEEKS), phase("Q", module("M3", task("C", 60)))));
        var plan = plan(evenings, WEEKS, roadmap);
        assertThat(plan.dates(Planned.ID, key("M2")).orElseThrow().from()).isEqualTo(MONDAY.plusDays(21));
        assertThat(plan.dates(Planned.ID, key("M3")).orElseThrow().from()).isEqualTo(MONDAY.plusDays(28));
    }

    @Test
    void aDocumentWithoutWeeksGoesByHoursAndSaysSo() {
        var plan = plan(evenings, WEEKS, roadmap(phase("P", module("M", task("A", 60)))));
        assertThat(lines(plan)).containsExactly("a 01-04 19:00 60");
        assertThat(notices(plan)).containsExactly("NO_WEEKS_STATED null");
    }
}
