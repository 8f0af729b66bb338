package dev.cairn.schedule;

import static dev.cairn.schedule.planner.Planned.ID;
import static dev.cairn.schedule.planner.Planned.MONDAY;
import static dev.cairn.schedule.planner.Planned.NOW;
import static dev.cairn.schedule.planner.Planned.daily;
import static dev.cairn.schedule.planner.Planned.task;
import static dev.cairn.testing.Roadmaps.key;
import static dev.cairn.testing.Roadmaps.module;
import static dev.cairn.testing.Roadmaps.phase;
import static dev.cairn.testing.Roadmaps.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Span;
import dev.cairn.schedule.planner.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    @Test
    void timeKeptFreeAtTheEndBelongsToTheFirstPlanToo() {
        var time = new PhaseTime(new Span(3, 6, Span.Unit.MONTHS), null, false, null);
        var project = List.of(Module.of(key("M2"), "M2"));
        var last = new Phase(key("Q"), phase("Q").heading(), Phase.Kind.STUDY, 1, time, null, project, "");
        var planned = new PlannedRoadmap(ID, roadmap(phase("P", module("M1", task("A", 60))), last), PlanChoices.NONE);
        var request = new PlanRequest(NOW, daily("19:00-20:00"), SessionLengths.USUAL, List.of(planned));
        var plan = Planner.plan(request);
        var first = plan.baseline(ID, MONDAY);

        assertThat(first.days().lastKey()).isEqualTo(MONDAY);
        assertThat(first.finish()).isEqualTo(plan.finish(ID)).hasValue(MONDAY.plusDays(137));
        var slip = new Slip(request, plan, ID, first, MONDAY);
        assertThat(slip.days()).isZero();
        assertThat(slip.finish()).isEqualTo(plan.finish(ID));
    }
}
