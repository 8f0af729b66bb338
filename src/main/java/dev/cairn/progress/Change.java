package dev.cairn.progress;

import dev.cairn.roadmap.RoadmapId;

/**
 * Something that is to happen to a roadmap as part of a step.
 *
 * @param roadmap {@link RoadmapId#ALL} for what concerns all of them
 */
public record Change(RoadmapId roadmap, Happening what) {}
