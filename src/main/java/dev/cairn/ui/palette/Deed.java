package dev.cairn.ui.palette;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.RoadmapId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What Enter does with a quick entry. */
sealed interface Deed {
    Deed NONE = new Nothing();

    /** Nothing at all. */
    record Nothing() implements Deed {}

    /** Opens the week that holds a date. */
    record Show(LocalDate date) implements Deed {}

    /**
     * Changes the library by one step.
     *
     * @param roadmaps those that must be standing in the library before
     * @param changes from how they stand then
     * @param told what was done, by the number of changes
     */
    record Steps(Set<RoadmapId> roadmaps, Supplier<List<Change>> changes, IntFunction<String> told) implements Deed {
        public Steps {
            roadmaps = Set.copyOf(roadmaps);
        }
    }
}
