package dev.cairn.figures;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.List;

/**
 * Minutes done over time against the first plan and the present one, on the phases as a scale.
 *
 * @param bands the phases, or the roadmaps where there are several, from the bottom up, each on the one before it
 * @param done what was done by the end of each day on which that changed, to today
 * @param plan from what is done today to the end of the plan; today twice where the plan holds something for it
 * @param firstPlan of the baselines, from where they began; empty where there is none
 * @param total minutes of all tasks that are not skipped
 */
public record BurnUp(List<Band> bands, List<Point> done, List<Point> plan, List<Point> firstPlan, int total) {
    public BurnUp {
        bands = List.copyOf(bands);
        done = List.copyOf(done);
        plan = List.copyOf(plan);
        firstPlan = List.copyOf(firstPlan);
    }

    /** @param minutes what is done, or is to be, by the end of the day */
    public record Point(LocalDate day, int minutes) {}

    /**
     * A phase as a part of the scale.
     *
     * @param phase the key of the phase; of the first one where it stands for a roadmap
     * @param from minutes below it
     */
    public record Band(RoadmapId roadmap, Key phase, Heading heading, int from, int to) {}
}
