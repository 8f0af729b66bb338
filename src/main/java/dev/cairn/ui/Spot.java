package dev.cairn.ui;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;

/**
 * A phase, module or task of some roadmap.
 *
 * @param node its key
 */
public record Spot(RoadmapId roadmap, Key node) {}
