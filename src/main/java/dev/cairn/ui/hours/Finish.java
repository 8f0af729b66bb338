package dev.cairn.ui.hours;

import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a roadmap ends.
 *
 * @param date null where it has no end: there are no hours, or nothing is open
 * @param was the end it had when the page was opened; null where it had none
 * @param unplaced minutes that find no place
 * @param open whether anything of it is still to be done
 */
record Finish(
        RoadmapId id,
        String name,
        @Nullable LocalDate date,
        @Nullable LocalDate was,
        int unplaced,
        boolean open) {}
