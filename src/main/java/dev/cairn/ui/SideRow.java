package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Overview;
import org.jspecify.annotations.Nullable;

/**
 * One thing whose plan can be looked at: a roadmap, or all active ones together.
 *
 * @param overview null for all together
 * @param heading what stands above it; empty where it goes on from the one before
 * @param pace how it goes, in a few words; for all together the hours of a week
 * @param behind whether that asks for attention
 * @param more what follows the pace; may be empty
 * @param note what the learner should know of it; may be empty
 */
record SideRow(
        RoadmapId id,
        @Nullable Overview overview,
        Group group,
        String heading,
        String pace,
        boolean behind,
        String more,
        String note) {

    /** Whether it takes part in the week. */
    enum Group {
        ALL,
        ACTIVE,
        RESTING
    }

    /** Pace and what follows, as one. */
    String second() {
        return more.isEmpty() ? pace : Messages.text("side.second", pace, more);
    }
}
