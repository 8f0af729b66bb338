package dev.cairn.storage;

import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.storage.json.AboutForm;
import dev.cairn.storage.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds one roadmap, as it stands, from the tables: one query for each. Wants to be used inside a transaction. */
final class StandingReader {
    /** No module has it. */
    private static final long OUTSIDE = 0;

    private final Database database;
    private final long roadmap;

    /** @param roadmap the number of its row */
    StandingReader(Database database, long roadmap) {
        this.database = database;
        this.roadmap = roadmap;
    }

    Roadmap read() throws SQLException {
        var resources = resources();
        var modules = modules(resources);
        var phases = database.list("""
            SELECT n, key, label, title, icon, kind, line, duration_min, duration_max, duration_unit, week_from, week_to,
                   ongoing, hours_min, hours_max, goal, note
            FROM phase WHERE roadmap = ? ORDER BY position\
            """, row -> phase(row, modules.getOrDefault(row.getLong(1), List.of())), roadmap);
        var guide = guide();
        var problems = problems();
        return database.first(
                        "SELECT title, icon, repaired_from, about FROM roadmap WHERE n = ?",
                        row -> new Roadmap(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Json.read(row.getString(4), AboutForm::about),
                                phases,
                                resources.getOrDefault(OUTSIDE, List.of()),
                                guide,
                                problems),
                        roadmap)
                .orElseThrow(() -> Failures.damage(database.file(), null));
    }

    private static Phase phase(ResultSet row, List<Module> modules) throws SQLException {
        var time = new PhaseTime(Cells.span(row, 8), Cells.weeks(row, 11), row.getBoolean(13), Cells.minutes(row, 14));
        return new Phase(
                Cells.key(row, 2),
                Cells.heading(row, 3),
                Phase.Kind.valueOf(row.getString(6)),
                row.getInt(7),
                time,
                row.getString(16),
                modules,
                row.getString(17));
    }

    /** The modules by the row of their phase, in their order. */
    private Map<Long, List<Module>> modules(Map<Long, List<Resource>> resources) throws SQLException {
        var tasks = new TaskReader(database, roadmap);
        var modules = new HashMap<Long, List<Module>>();
        database.each(
                """
                SELECT n, phase, key, label, title, icon, unit, line, effort_min, effort_max, effort_origin, week_from, week_to,
                       concepts, note
                FROM module WHERE roadmap = ? ORDER BY position\
                """,
                row -> {
                    long number = row.getLong(1);
                    var module = new Module(
                            Cells.key(row, 3),
                            Cells.heading(row, 4),
                            row.getString(7),
                            row.getInt(8),
                            Cells.effort(row, 9),
                            Cells.weeks(row, 12),
                            Json.texts(row.getString(14)),
                            tasks.ofModule(number),
                            resources.getOrDefault(number, List.of()),
                            row.getString(15));
                    modules.computeIfAbsent(row.getLong(2), phase -> new ArrayList<>())
                            .add(module);
                },
                roadmap);
        return modules;
    }

    private Map<Long, List<Resource>> resources() throws SQLException {
        var resources = new HashMap<Long, List<Resource>>();
        database.each(
                "SELECT module, title, url, label, line FROM resource WHERE roadmap = ? ORDER BY position",
                row -> resources
                        .computeIfAbsent(row.getLong(1), module -> new ArrayList<>())
                        .add(Cells.resource(row, 2)),
                roadmap);
        return resources;
    }

    private List<GuidePage> guide() throws SQLException {
        return database.list(
                "SELECT title, icon, line_first, line_last, markdown, node FROM guide_page WHERE roadmap = ? ORDER BY"
                        + " position",
                row -> {
                    var node = row.getString(6);
                    return new GuidePage(
                            row.getString(1),
                            row.getString(2),
                            new Lines(row.getInt(3), row.getInt(4)),
                            row.getString(5),
                            node == null ? null : new Key(node));
                },
                roadmap);
    }

    private List<Problem> problems() throws SQLException {
        return database.list(
                "SELECT line, message FROM problem WHERE roadmap = ? ORDER BY position",
                row -> new Problem(row.getInt(1), row.getString(2)),
                roadmap);
    }
}
