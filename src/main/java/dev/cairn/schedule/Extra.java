package dev.cairn.schedule;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;

/**
 * A task one can do without.
 *
 * @param minutes what skipping it frees
 */
public record Extra(Key task, String title, Heading module, Reason reason, int minutes) {

    /** Why one can do without it. */
    public enum Reason {
        /** Something to read or look at, not to do. */
        RESOURCE,
        /** Its title, or the label it stands under, says so. */
        CALLED_OPTIONAL,
        /** Practice, when the module has as much again without it. */
        MORE_PRACTICE
    }
}
