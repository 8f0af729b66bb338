package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;

/** A task among those of all roadmaps. */
public record TaskId(RoadmapId roadmap, Key task) {
    public static TaskId of(Session session) {
        return new TaskId(session.roadmap(), session.task());
    }
}
