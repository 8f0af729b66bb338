package dev.cairn.schedule;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;

/**
 * Open work that found no place.
 *
 * @param minutes how much of the task, at least 1
 * @param figure minutes that explain the reason: the longest window there is, or the hours the week has; 0 where none do
 */
public record Unplaced(RoadmapId roadmap, Key module, Key task, int minutes, Reason reason, int figure) {

    /** Why there was no place. */
    public enum Reason {
        /** There are no windows at all, or none from some day on. */
        NO_TIME,
        /** It cannot be cut into sessions that are long enough and fit the windows there are. */
        WINDOWS_TOO_SHORT,
        /** The weeks the document states for it have not enough hours. */
        WEEKS_TOO_FULL,
        /** It would end more than a hundred years after its start. */
        TOO_FAR
    }
}
