package dev.cairn.figures;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;

/**
 * Actual against estimate, of the tasks of a module that are done and have time logged.
 *
 * @param tasks how many those are, at least 1
 * @param estimated minutes they are reckoned with, at least 1
 * @param actual minutes logged on them
 */
public record Accuracy(RoadmapId roadmap, Key module, Heading heading, int tasks, int estimated, int actual) {
    /** How much more it took, as a part of the estimate: 0.1 for a tenth more, less than 0 where it took less. */
    public double more() {
        return (double) (actual - estimated) / estimated;
    }
}
