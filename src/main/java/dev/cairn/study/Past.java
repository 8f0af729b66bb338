package dev.cairn.study;

import dev.cairn.progress.Event;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Replay;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How things stood before some events: every event carries what it changed, so that the present taken back one by one is the past.
 *
 * @param roadmaps without those that came later
 */
public record Past(Map<RoadmapId, Roadmap> roadmaps, Notebook notebook) {
    public Past {
        roadmaps = Map.copyOf(roadmaps);
    }

    /**
     * Takes events back.
     *
     * @param since all that happened after the moment that is asked for, in the order it came in
     * @param roadmaps as they stand now; events of others are left out, unless they brought back one that was removed
     */
    public static Past before(List<Event> since, Map<RoadmapId, Roadmap> roadmaps, Notebook notebook) {
        var back = since.reversed().stream()
                .map(it ->
                        new Event(it.id(), it.moment(), it.roadmap(), it.what().inverse()))
                .toList();
        var byRoadmap = new LinkedHashMap<RoadmapId, List<Event>>();
        back.forEach(it ->
                byRoadmap.computeIfAbsent(it.roadmap(), id -> new ArrayList<>()).add(it));
        var then = new LinkedHashMap<>(roadmaps);
        byRoadmap.forEach((id, events) -> Replay.apply(Optional.ofNullable(roadmaps.get(id)), events)
                .ifPresentOrElse(it -> then.put(id, it), () -> then.remove(id)));
        return new Past(then, Replay.apply(notebook, back));
    }
}
