package dev.cairn.ui.palette;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Spot;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is so while the palette is open.
 *
 * @param today the study day
 * @param selected the roadmap that is open, {@link RoadmapId#ALL} for all active ones; null where there is none
 * @param chosen what is selected in the view; null for nothing
 * @param outlook the plan of all active roadmaps; null where there is none yet
 * @param commands all that the window can do now
 * @param roadmaps all there are, in order, as far as they were read
 * @param complete whether all were
 */
record Present(
        LocalDate today,
        @Nullable RoadmapId selected,
        @Nullable Spot chosen,
        @Nullable Outlook outlook,
        List<Command> commands,
        Map<RoadmapId, Roadmap> roadmaps,
        boolean complete) {
    Present {
        commands = List.copyOf(commands);
        roadmaps = Collections.unmodifiableMap(new LinkedHashMap<>(roadmaps));
    }

    Present with(Map<RoadmapId, Roadmap> read) {
        return new Present(today, selected, chosen, outlook, commands, read, true);
    }

    /** Whether a roadmap is among those that are shown. */
    boolean isShown(RoadmapId id) {
        return selected == null || selected.equals(RoadmapId.ALL) || selected.equals(id);
    }

    /** The one roadmap that is open; empty where all are. */
    Optional<RoadmapId> single() {
        return Optional.ofNullable(selected).filter(it -> !it.equals(RoadmapId.ALL));
    }
}
