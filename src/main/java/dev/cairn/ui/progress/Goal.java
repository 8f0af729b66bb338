package dev.cairn.ui.progress;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;

/** Where a part of a chart leads. */
sealed interface Goal {

    /** What was done on a day. */
    record Day(LocalDate day) implements Goal {}

    /** The week that holds a day. */
    record Week(LocalDate day) implements Goal {}

    /** A phase, module or task in the checklist. */
    record Node(RoadmapId roadmap, Key key) implements Goal {}
}
