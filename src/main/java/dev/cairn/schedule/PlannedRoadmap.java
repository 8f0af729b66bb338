package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import java.util.Set;

/**
 * A roadmap as it stands, and what the learner chose for its plan.
 *
 * @param elsewhere open tasks that are planned in another roadmap, as they are the same there: they take no time here
 */
public record PlannedRoadmap(RoadmapId id, Roadmap roadmap, PlanChoices choices, Set<Key> elsewhere) {
    public PlannedRoadmap {
        elsewhere = Set.copyOf(elsewhere);
    }

    /** One whose tasks are all its own. */
    public PlannedRoadmap(RoadmapId id, Roadmap roadmap, PlanChoices choices) {
        this(id, roadmap, choices, Set.of());
    }

    public PlannedRoadmap withRoadmap(Roadmap newRoadmap) {
        return new PlannedRoadmap(id, newRoadmap, choices, elsewhere);
    }

    public PlannedRoadmap withChoices(PlanChoices newChoices) {
        return new PlannedRoadmap(id, roadmap, newChoices, elsewhere);
    }
}
