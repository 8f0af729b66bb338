package dev.cairn.week;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.TaskId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the look back at a week together. */
public final class ReviewMaking {
    private final Week week;
    private final Map<RoadmapId, Roadmap> roadmaps;

    private ReviewMaking(Week week, Map<RoadmapId, Roadmap> roadmaps) {
        this.week = week;
        this.roadmaps = roadmaps;
    }

    /** @param roadmaps as they stand, in the order of the list; entries of others are passed over */
    public static WeekReview of(Week week, Map<RoadmapId, Roadmap> roadmaps) {
        return new ReviewMaking(week, roadmaps).review();
    }

    private WeekReview review() {
        var moved = moved();
        var gone = moved.keySet();
        var open = entries(Entry.Kind.OPEN);
        open.keySet().removeAll(gone);
        int away = moved.values().stream()
                .filter(it -> it.to() == null || !week.span().contains(it.to()))
                .mapToInt(it -> it.line().minutes())
                .sum();
        return new WeekReview(
                week.span(),
                week.planned() + away,
                week.days().stream().map(ReviewMaking::day).toList(),
                owners(),
                List.copyOf(moved.values()),
                lines(open));
    }

    private static WeekReview.Day day(WeekDay day) {
        int moved = day.entries().stream()
                .filter(it -> it.kind() == Entry.Kind.MOVED)
                .mapToInt(it -> it.session().minutes())
                .sum();
        return new WeekReview.Day(day.date(), day.done(), day.planned() + moved, day.off());
    }

    /** The entries of one kind, by task. */
    private Map<TaskId, List<Entry>> entries(Entry.Kind kind) {
        var byTask = new LinkedHashMap<TaskId, List<Entry>>();
        week.entries()
                .filter(it -> it.kind() == kind)
                .forEach(it -> byTask.computeIfAbsent(TaskId.of(it.session()), task -> new ArrayList<>())
                        .add(it));
        return byTask;
    }

    private List<WeekReview.Line> lines(Map<TaskId, List<Entry>> byTask) {
        return byTask.entrySet().stream()
                .flatMap(it -> line(it.getKey(), it.getValue()).stream())
                .toList();
    }

    private Optional<WeekReview.Line> line(TaskId task, List<Entry> entries) {
        return found(task)
                .map(it -> new WeekReview.Line(
                        task,
                        it.node().title(),
                        entries.stream()
                                .map(Entry::session)
                                .mapToInt(Session::minutes)
                                .sum(),
                        it.node().note(),
                        entries.getLast().date()));
    }

    private Optional<Located> found(TaskId task) {
        return Optional.ofNullable(roadmaps.get(task.roadmap())).flatMap(it -> Tree.find(it, task.task()));
    }

    /** What was put off again and again counts once, from its last day. */
    private Map<TaskId, WeekReview.Moved> moved() {
        var moved = new LinkedHashMap<TaskId, WeekReview.Moved>();
        entries(Entry.Kind.MOVED).forEach((task, ghosts) -> {
            var last = ghosts.getLast();
            var ofLastDay =
                    ghosts.stream().filter(it -> it.date().equals(last.date())).toList();
            line(task, ofLastDay).ifPresent(line -> moved.put(task, new WeekReview.Moved(line, last.movedTo())));
        });
        return moved;
    }

    private List<WeekReview.Owner> owners() {
        var done = entries(Entry.Kind.DONE);
        var owners = new ArrayList<WeekReview.Owner>();
        roadmaps.forEach((id, roadmap) -> {
            var sections = sections(id, done);
            if (!sections.isEmpty()) {
                owners.add(new WeekReview.Owner(id, roadmap.title(), sections));
            }
        });
        return owners;
    }

    private List<WeekReview.Section> sections(RoadmapId id, Map<TaskId, List<Entry>> done) {
        var headings = new LinkedHashMap<Key, Heading>();
        var lines = new LinkedHashMap<Key, List<WeekReview.Line>>();
        done.forEach((task, entries) -> {
            if (task.roadmap().equals(id)) {
                line(task, entries).ifPresent(line -> {
                    var module = module(task);
                    headings.put(module.key(), module.heading());
                    lines.computeIfAbsent(module.key(), key -> new ArrayList<>())
                            .add(line);
                });
            }
        });
        return headings.entrySet().stream()
                .map(it ->
                        new WeekReview.Section(it.getKey(), it.getValue(), lines.getOrDefault(it.getKey(), List.of())))
                .toList();
    }

    private Module module(TaskId task) {
        for (Node above : found(task).orElseThrow().path()) {
            if (above instanceof Module module) {
                return module;
            }
        }
        throw new IllegalStateException("a task without a module: " + task);
    }
}
