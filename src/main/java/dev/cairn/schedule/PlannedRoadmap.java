package dev.cairn.schedule;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;

/** A roadmap as it stands, and what the learner chose for its plan. */
public record PlannedRoadmap(RoadmapId id, Roadmap roadmap, PlanChoices choices) {}
