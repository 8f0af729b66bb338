package dev.cairn.progress;

import dev.cairn.roadmap.RoadmapId;
import java.util.UUID;

/**
 * One thing that happened. Appended to the log once, never rewritten.
 *
 * @param id random
 * @param roadmap the roadmap it happened to
 */
public record Event(UUID id, Moment moment, RoadmapId roadmap, Happening what) {}
