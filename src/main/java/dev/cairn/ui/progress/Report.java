package dev.cairn.ui.progress;

import dev.cairn.figures.Figures;
import dev.cairn.forecast.Explained;
import dev.cairn.forecast.Forecast;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Outlook;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the view tells about a scope. Immutable.
 *
 * @param scope one roadmap, or {@link RoadmapId#ALL}
 * @param roadmaps those the figures are about: of all, also those that rest but were worked on
 * @param explained when the roadmaps of the plan will be finished, against a week ago
 */
record Report(
        RoadmapId scope,
        Outlook outlook,
        Map<RoadmapId, Roadmap> roadmaps,
        TimeLog time,
        Figures figures,
        Explained explained) {
    Report {
        roadmaps = Collections.unmodifiableMap(new LinkedHashMap<>(roadmaps));
    }

    LocalDate today() {
        return outlook.today();
    }

    boolean all() {
        return scope.equals(RoadmapId.ALL);
    }

    /** What is foretold; empty where there is nothing to tell from. */
    Optional<Forecast.Known> known() {
        return explained.now() instanceof Forecast.Known known ? Optional.of(known) : Optional.empty();
    }

    /** Its title, for files and paper. */
    String title() {
        var roadmap = roadmaps.get(scope);
        return roadmap == null ? Messages.text("progress.all") : RoadmapText.shortTitle(roadmap.title());
    }
}
