package dev.cairn.figures;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.TaskKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project, an assessment, a certificate: something to look forward to.
 *
 * @param node the task, or the module all of whose tasks are one
 * @param done the study day the last of it was done; null while some of it is open
 * @param known false where it is done since before Cairn knew it, and so has no day
 * @param planned the last day the plan has for it; null where it has none
 */
public record Milestone(
        RoadmapId roadmap,
        Key node,
        String title,
        TaskKind kind,
        @Nullable LocalDate done,
        boolean known,
        @Nullable LocalDate planned) {}
