package dev.cairn.schedule;

import dev.cairn.schedule.hours.Availability;
import java.time.LocalDateTime;
import java.util.List;

/**
 * All that a plan depends on.
 *
 * @param now nothing is planned before
 * @param roadmaps those that share the week, the one to prefer first
 */
public record PlanRequest(
        LocalDateTime now, Availability availability, SessionLengths lengths, List<PlannedRoadmap> roadmaps) {
    public PlanRequest {
        roadmaps = List.copyOf(roadmaps);
    }
}
