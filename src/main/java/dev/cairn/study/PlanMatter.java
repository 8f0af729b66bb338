package dev.cairn.study;

import dev.cairn.linked.Once;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.hours.Availability;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a plan is made of.
 *
 * @param from when it begins, the learner's local time
 * @param moment the present one
 */
record PlanMatter(
        LocalDateTime from, Moment moment, Notebook notebook, Map<RoadmapId, Roadmap> roadmaps, ReviewLoad reviews) {

    /** The hours there are, or those the first roadmap assumes where the learner never said. */
    Availability availability() {
        var given = notebook.planning().availability();
        return given == null ? Outlook.assumed(roadmaps.values()) : given;
    }

    PlanRequest request() {
        return request(from, availability(), notebook, roadmaps, reviews);
    }

    static PlanRequest request(
            LocalDateTime from,
            Availability availability,
            Notebook notebook,
            Map<RoadmapId, Roadmap> roadmaps,
            ReviewLoad reviews) {
        var planning = notebook.planning();
        var elsewhere = new HashMap<RoadmapId, Set<Key>>();
        Once.of(notebook.links(), planning, roadmaps).elsewhere().stream()
                .collect(Collectors.groupingBy(it -> it.roadmap()))
                .forEach((id, tasks) ->
                        elsewhere.put(id, tasks.stream().map(it -> it.task()).collect(Collectors.toSet())));
        var planned = roadmaps.entrySet().stream()
                .map(it -> new PlannedRoadmap(
                        it.getKey(),
                        it.getValue(),
                        planning.choices(it.getKey()),
                        elsewhere.getOrDefault(it.getKey(), Set.of())))
                .toList();
        return new PlanRequest(from, availability, planning.lengths(), planned, reviews.minutes());
    }
}
