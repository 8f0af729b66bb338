package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Session;
import dev.cairn.schedule.hours.Dates;
import dev.cairn.study.Outlook;
import dev.cairn.ui.RoadmapText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one roadmap: its phases, the modules below them, the weeks below those. */
final class RoadmapRows {
    private final Outlook outlook;
    private final RoadmapId id;
    private final Roadmap roadmap;
    private final PlanChoices choices;
    private final @Nullable Baseline baseline;
    private final Warnings warnings;
    private final Map<Key, List<Session>> sessions = new HashMap<>();

    RoadmapRows(Outlook outlook, RoadmapId id, Roadmap roadmap, Warnings warnings) {
        this.outlook = outlook;
        this.id = id;
        this.roadmap = roadmap;
        this.warnings = warnings;
        choices = outlook.planning().choices(id);
        baseline = outlook.planning().baselines().get(id);
        for (Session session : outlook.plan().sessions()) {
            if (session.roadmap().equals(id)) {
                sessions.computeIfAbsent(session.module(), key -> new ArrayList<>())
                        .add(session);
            }
        }
    }

    List<Row> phases() {
        var rows = new ArrayList<Row>();
        var phases = roadmap.studyPhases().toList();
        for (int i = 0; i < phases.size(); i++) {
            rows.add(phase(phases.get(i), i));
        }
        return rows;
    }

    /** One row for all of it. */
    Row whole() {
        var phases = phases();
        var bar = sum(phases);
        var caption = new Row.Caption("", RoadmapText.shortTitle(roadmap.title()), 0);
        return new Row(RowId.roadmap(id), Row.Kind.ROADMAP, caption, null, bar, marks(null), phases);
    }

    private Row phase(Phase phase, int index) {
        var modules =
                phase.modules().stream().map(module -> module(module, index)).toList();
        var bar = sum(modules);
        var kept = outlook.plan().dates(id, phase.key());
        if (bar.planned() == null && kept.isPresent() && !bar.done()) {
            bar = bar.keptFree(kept.get());
        }
        return new Row(
                RowId.node(id, phase.key()),
                Row.Kind.PHASE,
                Captions.phase(phase, index),
                phase,
                bar,
                marks(phase.key()),
                modules);
    }

    private static Bar sum(List<Row> rows) {
        var bar = rows.stream().map(Row::bar).reduce(Bar.NONE, Bar::and);
        var great = rows.stream()
                .flatMap(
                        row -> row.kind() == Row.Kind.MODULE ? greatest(row).stream() : row.bar().milestones().stream())
                .toList();
        return bar.with(great);
    }

    /** What of a module shows on its phase: the end of a project, or what is called a milestone. */
    private static List<Milestone> greatest(Row row) {
        return row.node() instanceof Module module && Landmark.isOne(module)
                ? row.bar().milestones().stream()
                        .reduce((one, last) -> last)
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private Row module(Module module, int hue) {
        var bar = bar(module);
        var caption = Captions.module(module, hue);
        return new Row(
                RowId.node(id, module.key()),
                Row.Kind.MODULE,
                caption,
                module,
                bar,
                marks(module.key()),
                weeks(module, hue));
    }

    private Bar bar(Module module) {
        var work = Work.NONE;
        Dates actual = null;
        var milestones = new ArrayList<Milestone>();
        for (Task task : module.tasks().stream().flatMap(Task::leaves).toList()) {
            if (task.status() == Status.SKIPPED) {
                continue;
            }
            int minutes = outlook.minutes(id, task);
            boolean done = task.status() == Status.DONE;
            work = work.plus(new Work(done ? 1 : 0, 1, done ? minutes : 0, minutes));
            var since = task.state().standing().since();
            if (since != null) {
                actual = actual == null ? Dates.of(since) : actual.and(Dates.of(since));
            }
            if (Landmark.isOne(task)) {
                milestone(task, milestones);
            }
        }
        var planned = outlook.plan().dates(id, module.key()).orElse(null);
        var first = baseline == null ? null : baseline.modules().get(module.key());
        var bar = new Bar(planned, actual, first, work, List.of(), false);
        return bar.with(Landmark.isOne(module) ? end(module, bar) : milestones);
    }

    private void milestone(Task task, List<Milestone> milestones) {
        var since = task.state().standing().since();
        var day = since != null
                ? since
                : outlook.plan().dates(id, task.key()).map(Dates::to).orElse(null);
        if (day != null) {
            milestones.add(new Milestone(task.title(), day, task.status() == Status.DONE));
        }
    }

    private static List<Milestone> end(Module module, Bar bar) {
        return bar.whole()
                .map(span -> List.of(new Milestone(module.title(), span.to(), bar.done())))
                .orElse(List.of());
    }

    private Row.Marks marks(@Nullable Key node) {
        return new Row.Marks(
                node != null && choices.pins().containsKey(node),
                node == null ? null : choices.limits().get(node),
                warnings.of(id, node));
    }

    private List<Row> weeks(Module module, int hue) {
        var byWeek = new TreeMap<LocalDate, Bar>();
        for (Session session : sessions.getOrDefault(module.key(), List.of())) {
            var monday = session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var part = new Bar(
                    Dates.of(session.date()), null, null, new Work(0, 1, 0, session.minutes()), List.of(), false);
            byWeek.merge(monday, part, Bar::and);
        }
        var rows = new ArrayList<Row>();
        byWeek.forEach((monday, bar) -> rows.add(new Row(
                RowId.week(id, module.key(), monday),
                Row.Kind.WEEK,
                new Row.Caption("", "", hue),
                module,
                bar,
                Row.Marks.NONE,
                List.of())));
        return rows;
    }
}
