package dev.cairn.figures;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.TaskKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that was done on a study day.
 *
 * @param phase null where the task is gone
 * @param module null where the task is gone
 * @param kind null where the task is gone
 * @param seconds at least 1
 * @param basis where the seconds come from
 */
public record Work(
        RoadmapId roadmap,
        @Nullable Key phase,
        @Nullable Key module,
        Key task,
        @Nullable TaskKind kind,
        LocalDate day,
        int seconds,
        Basis basis) {

    Work withSeconds(int newSeconds) {
        return new Work(roadmap, phase, module, task, kind, day, newSeconds, basis);
    }

    /** Where a figure comes from. */
    public enum Basis {
        /** The learner's time log. */
        TIMED,
        /**
         * The estimate of a task that was ticked and has no time logged at all, less what was logged on tasks it is part of; it counts on
         * the day it was ticked.
         */
        ESTIMATED
    }
}
