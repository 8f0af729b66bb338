package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;

/** What stands in the middle of the window. */
public sealed interface Content {

    /** The library holds no roadmap. */
    record Empty() implements Content {}

    /** A roadmap is on its way from the disk. */
    record Loading(RoadmapId id) implements Content {}

    /**
     * A roadmap can be shown.
     *
     * @param reading another number each time it was read from disk, so that views know to look again
     */
    record Shown(RoadmapId id, int reading) implements Content {}

    /** @param why a full sentence */
    record Failed(RoadmapId id, String why) implements Content {}
}
