package dev.cairn.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A task was done.
 *
 * @param at on the learner's clock of then
 * @param studyDay the day it counts for
 */
public record Tick(RoadmapId roadmap, Key task, LocalDateTime at, LocalDate studyDay) {}
