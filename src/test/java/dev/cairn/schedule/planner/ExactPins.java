package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanNotice;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A pin that names a time for a session of a task, told from the request alone.
 *
 * @param open minutes of the leaves of the pinned task that are open, in order, by their keys
 */
record ExactPins(PlanRequest request, RoadmapId roadmap, Key node, Pin pin, Map<Key, Integer> open) {

    /** All of a request that are about open work of study phases. */
    static List<ExactPins> of(PlanRequest request) {
        var all = new ArrayList<ExactPins>();
        for (PlannedRoadmap planned : request.roadmaps()) {
            var estimates = Estimates.of(planned.roadmap());
            for (Task task : planned.roadmap()
                    .studyPhases()
                    .flatMap(phase -> phase.allTasks())
                    .toList()) {
                var open = new LinkedHashMap<Key, Integer>();
                task.leaves().filter(it -> it.status() == Status.OPEN).forEach(leaf -> {
                    int minutes = planned.choices()
                            .reckoning()
                            .minutes(estimates.of(leaf).minutes());
                    if (minutes > 0) {
                        open.put(leaf.key(), minutes);
                    }
                });
                planned.choices().pins().getOrDefault(task.key(), List.of()).stream()
                        .filter(pin -> pin.at() != null && pin.minutes() != null && !open.isEmpty())
                        .forEach(pin -> all.add(new ExactPins(request, planned.id(), task.key(), pin, open)));
            }
        }
        return all;
    }

    private long begins() {
        return Axis.of(pin.date()) + Objects.requireNonNull(pin.at());
    }

    private long now() {
        return Axis.roundedUp(request.now());
    }

    /** What it takes of the task that is its turn, where no other pin took any of it. */
    private int minutes() {
        return Math.min(
                Objects.requireNonNull(pin.minutes()), open.values().iterator().next());
    }

    private long ends() {
        return begins() + minutes();
    }

    boolean hasPassed() {
        return ends() <= now();
    }

    boolean lastsPastMidnight() {
        return Axis.minute(begins()) + minutes() > Window.DAY;
    }

    boolean overlapsHabit() {
        int start = Axis.minute(Math.max(begins(), now()));
        int end = Axis.minute(begins()) + minutes();
        return request.availability().habits().stream()
                .filter(it -> it.days().contains(pin.date().getDayOfWeek()))
                .anyMatch(it -> it.window().from() < end && it.window().to() > start);
    }

    boolean overlaps(ExactPins other) {
        return begins() < other.ends() && other.begins() < ends();
    }

    /** Whether another takes from the same tasks, so that less is left for it, or nothing. */
    boolean sharesWorkWith(ExactPins other) {
        return roadmap.equals(other.roadmap) && open.keySet().stream().anyMatch(other.open.keySet()::contains);
    }

    /** Whether a task below the pinned one has a session of its own on some date, which comes first and leaves less, or nothing. */
    boolean leavesWorkToItsTasks() {
        var choices = request.roadmaps().stream()
                .filter(it -> it.id().equals(roadmap))
                .findFirst()
                .orElseThrow()
                .choices();
        return open.keySet().stream()
                .filter(leaf -> !leaf.equals(node))
                .flatMap(leaf -> choices.pins().getOrDefault(leaf, List.of()).stream())
                .anyMatch(it -> it.at() == null && it.minutes() != null);
    }

    /** Whether a session is what became of it, with as much of its task as there was left. */
    boolean isKeptBy(Session session) {
        return session.pinned()
                && session.roadmap().equals(roadmap)
                && open.containsKey(session.task())
                && from(session) == Math.max(begins(), now())
                && session.minutes() <= Objects.requireNonNull(pin.minutes());
    }

    /** Whether a session is what was asked for, to the minute; of one that is on now, its rest. */
    boolean isKeptExactlyBy(Session session) {
        return isKeptBy(session) && from(session) + session.minutes() == ends();
    }

    private static long from(Session session) {
        return Axis.of(session.date()) + session.start();
    }

    boolean isSaidBy(PlanNotice notice) {
        return notice.roadmap().equals(roadmap)
                && node.equals(notice.node())
                && pin.date().equals(notice.date());
    }
}
