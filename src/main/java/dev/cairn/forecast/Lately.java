package dev.cairn.forecast;

import dev.cairn.progress.Event;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Planning;
import dev.cairn.study.Outlook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How things stand, and what happened lately: all that a forecast and why it moved are made of. All of it is of one moment.
 *
 * @param outlook the plan; what is foretold is about the roadmaps it holds
 * @param scope one of them, or {@link RoadmapId#ALL}
 * @param roadmaps as they stand now, in the order of the list: at least those of the scope, and of all those to which anything happened
 *     since, for one that is planned no more was planned then
 * @param since all that happened in the last {@link Explained#DAYS_BACK} days, in the order it came in
 */
public record Lately(
        Outlook outlook,
        RoadmapId scope,
        Map<RoadmapId, Roadmap> roadmaps,
        Planning planning,
        TimeLog time,
        List<Event> since) {
    public Lately {
        roadmaps = Collections.unmodifiableMap(new LinkedHashMap<>(roadmaps));
        since = List.copyOf(since);
    }
}
