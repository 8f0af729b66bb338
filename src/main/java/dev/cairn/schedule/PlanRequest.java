package dev.cairn.schedule;

import dev.cairn.schedule.hours.Availability;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * All that a plan depends on.
 *
 * @param now nothing is planned before
 * @param roadmaps those that share the week, the one to prefer first
 * @param reviews minutes that are kept for reviews, by study day, each at least 1; days without are not among them
 */
public record PlanRequest(
        LocalDateTime now,
        Availability availability,
        SessionLengths lengths,
        List<PlannedRoadmap> roadmaps,
        Map<LocalDate, Integer> reviews) {
    public PlanRequest {
        roadmaps = List.copyOf(roadmaps);
        reviews = Map.copyOf(reviews);
    }

    /** One without reviews. */
    public PlanRequest(
            LocalDateTime now, Availability availability, SessionLengths lengths, List<PlannedRoadmap> roadmaps) {
        this(now, availability, lengths, roadmaps, Map.of());
    }

    public PlanRequest withAvailability(Availability newAvailability) {
        return new PlanRequest(now, newAvailability, lengths, roadmaps, reviews);
    }

    public PlanRequest withRoadmaps(List<PlannedRoadmap> newRoadmaps) {
        return new PlanRequest(now, availability, lengths, newRoadmaps, reviews);
    }
}
