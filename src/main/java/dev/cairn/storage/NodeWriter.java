package dev.cairn.storage;

import dev.cairn.roadmap.Allotment;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.storage.json.Json;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the nodes of one roadmap into their tables. Every method wants to be called inside a transaction. */
final class NodeWriter {
    private final Database database;
    private final long roadmap;

    /** @param roadmap the number of its row */
    NodeWriter(Database database, long roadmap) {
        this.database = database;
        this.roadmap = roadmap;
    }

    void phase(Phase phase, Allotment allotment, int position) throws SQLException {
        long row = phaseAlone(phase, position);
        int index = 0;
        for (Module module : phase.modules()) {
            module(row, module, index++, estimates(phase.kind(), module, allotment.of(module)));
        }
    }

    /** The estimates of a module's tasks; null where they take no part in the hours. */
    static @Nullable Estimates estimates(Phase.Kind kind, Module module, Allotment.@Nullable Share allotted) {
        return kind == Phase.Kind.STUDY ? Estimates.of(module, allotted) : null;
    }

    /** Writes a phase without its modules, and gives the number of its row. */
    long phaseAlone(Phase phase, int position) throws SQLException {
        var heading = phase.heading();
        var time = phase.time();
        Span duration = time.duration();
        WeekSpan weeks = time.weeks();
        MinuteRange hours = time.hours();
        return database.insert(
                """
                INSERT INTO phase
                    (roadmap, key, position, label, title, icon, kind, line, duration_min, duration_max, duration_unit,
                     week_from, week_to, ongoing, hours_min, hours_max, goal, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                roadmap,
                phase.key().value(),
                position,
                heading.label(),
                heading.title(),
                heading.icon(),
                phase.kind().name(),
                phase.line(),
                duration == null ? null : duration.min(),
                duration == null ? null : duration.max(),
                duration == null ? null : duration.unit().name(),
                weeks == null ? null : weeks.from(),
                weeks == null ? null : weeks.to(),
                time.ongoing(),
                hours == null ? null : hours.min(),
                hours == null ? null : hours.max(),
                phase.goal(),
                phase.note());
    }

    /** Writes a module with all below it. */
    void module(long phase, Module module, int position, @Nullable Estimates estimates) throws SQLException {
        var heading = module.heading();
        Effort effort = module.effort();
        WeekSpan weeks = module.weeks();
        long row = database.insert(
                """
                INSERT INTO module
                    (roadmap, phase, key, position, label, title, icon, unit, line, effort_min, effort_max, effort_origin,
                     week_from, week_to, concepts, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                roadmap,
                phase,
                module.key().value(),
                position,
                heading.label(),
                heading.title(),
                heading.icon(),
                module.unit(),
                module.line(),
                effort == null ? null : effort.minutes().min(),
                effort == null ? null : effort.minutes().max(),
                effort == null ? null : effort.origin().name(),
                weeks == null ? null : weeks.from(),
                weeks == null ? null : weeks.to(),
                Json.texts(module.concepts()),
                module.note());
        tasks(row, null, module.tasks(), estimates);
        resources(row, module.resources());
    }

    /** @param estimates null where tasks take no part in the hours */
    private void tasks(long module, @Nullable Long parent, List<Task> tasks, @Nullable Estimates estimates)
            throws SQLException {
        int position = 0;
        for (Task task : tasks) {
            task(module, parent, task, position++, minutes(task, estimates));
            if (!task.subtasks().isEmpty()) {
                tasks(module, database.number("SELECT last_insert_rowid()"), task.subtasks(), estimates);
            }
        }
    }

    private static int minutes(Task task, @Nullable Estimates estimates) {
        return estimates == null || !task.subtasks().isEmpty()
                ? 0
                : estimates.of(task).minutes().middle();
    }

    /** Writes anew what the tasks of a module that is there count for. */
    void minutes(Module module, @Nullable Estimates estimates) throws SQLException {
        for (Task task : module.allTasks().toList()) {
            database.update(
                    "UPDATE task SET minutes = ? WHERE roadmap = ? AND key = ?",
                    minutes(task, estimates),
                    roadmap,
                    task.key().value());
        }
    }

    private void task(long module, @Nullable Long parent, Task task, int position, int minutes) throws SQLException {
        Effort effort = task.effort();
        var days = task.timing().days();
        Lines lines = task.source().lines();
        var standing = task.state().standing();
        var since = standing.since();
        database.update(
                """
                INSERT INTO task
                    (roadmap, module, parent, key, position, title, kind, label, status, since, note, effort_min, effort_max,
                     effort_origin, week, day_from, day_to, line_first, line_last, box, whole, details, minutes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                roadmap,
                module,
                parent,
                task.key().value(),
                position,
                task.title(),
                task.kind().name(),
                task.group(),
                standing.status().name(),
                since == null ? null : since.toString(),
                task.note(),
                effort == null ? null : effort.minutes().min(),
                effort == null ? null : effort.minutes().max(),
                effort == null ? null : effort.origin().name(),
                task.timing().week(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                lines == null ? null : lines.first(),
                lines == null ? null : lines.last(),
                task.source().box(),
                task.source().whole(),
                Json.texts(task.details()),
                minutes);
    }

    /** @param module null for those outside any module */
    void resources(@Nullable Long module, List<Resource> resources) throws SQLException {
        int position = 0;
        for (Resource resource : resources) {
            database.update(
                    "INSERT INTO resource (roadmap, module, position, title, url, label, line) VALUES (?, ?, ?, ?, ?,"
                            + " ?, ?)",
                    roadmap,
                    module,
                    position++,
                    resource.title(),
                    resource.url(),
                    resource.label(),
                    resource.line());
        }
    }
}
