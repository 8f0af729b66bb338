package dev.cairn.ui.progress;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Session;
import dev.cairn.ui.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done on a day and how long it was worked on, or what is planned for it. */
final class DayList {
    private DayList() {}

    /**
     * @param key null where the task is gone
     * @param title as it is called now
     * @param done whether it was done on that day
     * @param seconds logged on that day
     * @param planned minutes
     */
    record Line(RoadmapId roadmap, @Nullable Key key, String title, boolean done, long seconds, int planned) {
        private Line with(long moreSeconds, int morePlanned) {
            return new Line(roadmap, key, title, done, seconds + moreSeconds, planned + morePlanned);
        }
    }

    private record Name(RoadmapId roadmap, Key key) {}

    static List<Line> of(Report report, LocalDate day) {
        var lines = new LinkedHashMap<Name, Line>();
        report.roadmaps().forEach((id, roadmap) -> done(id, roadmap, day, lines));
        report.roadmaps()
                .forEach((id, roadmap) -> report.time().of(id).values().stream()
                        .filter(it -> it.day().equals(day))
                        .forEach(it -> {
                            var name = new Name(id, it.task());
                            var line = lines.computeIfAbsent(name, key -> open(key, roadmap));
                            lines.put(name, line.with(it.seconds(), 0));
                        }));
        report.outlook().plan().sessions().stream()
                .filter(it -> report.outlook().day(it).equals(day))
                .forEach(it -> planned(it, report.roadmaps(), lines));
        return List.copyOf(lines.values());
    }

    private static void done(RoadmapId id, Roadmap roadmap, LocalDate day, Map<Name, Line> lines) {
        roadmap.studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .filter(it -> it.status() == Status.DONE
                        && day.equals(it.state().standing().since()))
                .forEach(it -> lines.put(new Name(id, it.key()), new Line(id, it.key(), it.title(), true, 0, 0)));
    }

    private static void planned(Session session, Map<RoadmapId, Roadmap> roadmaps, Map<Name, Line> lines) {
        var roadmap = roadmaps.get(session.roadmap());
        if (roadmap != null) {
            var name = new Name(session.roadmap(), session.task());
            var line = lines.computeIfAbsent(name, key -> open(key, roadmap));
            lines.put(name, line.with(0, session.minutes()));
        }
    }

    private static Line open(Name name, Roadmap roadmap) {
        return Tree.find(roadmap, name.key())
                .map(Located::node)
                .map(Node::title)
                .map(it -> new Line(name.roadmap(), name.key(), it, false, 0, 0))
                .orElseGet(() -> new Line(name.roadmap(), null, Messages.text("progress.day.gone"), false, 0, 0));
    }
}
