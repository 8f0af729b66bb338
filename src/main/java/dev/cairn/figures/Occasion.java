package dev.cairn.figures;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.List;

/** Something to be glad of for a moment. */
public sealed interface Occasion {

    /**
     * Modules are finished: nothing of them is open any more, and something was done.
     *
     * @param modules at least one, in the order of the document
     */
    record ModulesFinished(RoadmapId roadmap, List<Named> modules) implements Occasion {
        public ModulesFinished {
            modules = List.copyOf(modules);
        }
    }

    /** A phase is finished, and with it the last of its modules. */
    record PhaseFinished(RoadmapId roadmap, Named phase) implements Occasion {}

    /** A roadmap is finished: nothing of its study phases is open any more. */
    record RoadmapFinished(RoadmapId roadmap, String title) implements Occasion {}

    /** So many study days in a row. */
    record StreakReached(int days) implements Occasion {}

    /** A phase or module by its name. */
    record Named(Key key, Heading heading) {}
}
