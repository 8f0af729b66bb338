package dev.cairn.schedule;

import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far the plan of one roadmap has moved from its first plan.
 *
 * @param request what the plan was made from; the roadmap is among its own
 * @param plan as things stand
 * @param first what it is compared with
 * @param today the study day
 */
public record Slip(PlanRequest request, Plan plan, RoadmapId id, Baseline first, LocalDate today) {

    public PlannedRoadmap planned() {
        return request.roadmaps().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The last day of the roadmap as things stand, time kept free included. */
    public Optional<LocalDate> finish() {
        return finish(plan);
    }

    /** The last day of the roadmap in another plan. */
    public Optional<LocalDate> finish(Plan other) {
        return other.finish(id);
    }

    /** How many days later than first planned it ends as things stand; 0 where it does not. */
    public long days() {
        return days(plan);
    }

    /** How many days later than first planned another plan ends; 0 where it does not. */
    public long days(Plan other) {
        var last = finish(other);
        var due = first.finish();
        return last.isEmpty() || due.isEmpty() ? 0 : Math.max(0, ChronoUnit.DAYS.between(due.get(), last.get()));
    }

    /** Whether another plan ends when the first did, and leaves out no more than the present one. */
    public boolean repairedBy(Plan other) {
        return days(other) == 0 && unplaced(other) <= unplaced(plan);
    }

    private int unplaced(Plan other) {
        return other.unplaced().stream()
                .filter(it -> it.roadmap().equals(id))
                .mapToInt(Unplaced::minutes)
                .sum();
    }
}
