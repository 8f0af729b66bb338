package dev.cairn.figures;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a task that is done adds to what is done of its roadmap: what it is reckoned with, however long it really took.
 *
 * @param day the study day it was done on; null for one that was done before Cairn knew it
 * @param minutes 0 or more
 * @param elsewhere whether these minutes count with a task it is linked with: it was done, but adds nothing to any sum of minutes
 */
public record Credit(
        RoadmapId roadmap,
        Key phase,
        Key module,
        Key task,
        @Nullable LocalDate day,
        int minutes,
        boolean elsewhere) {}
