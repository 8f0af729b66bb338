package dev.cairn.storage;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Allotment;
import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tally;
import dev.cairn.storage.json.AboutForm;
import dev.cairn.storage.json.Json;
import dev.cairn.study.Overview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How roadmaps stand, written and rewritten as wholes. Every method wants to be called inside a transaction. */
final class RoadmapTable {
    private static final String OVERVIEW = """
        SELECT slug, title, bundled, file_name, done, skipped, total, done_minutes, total_minutes
        FROM roadmap
        """;

    private final Database database;

    RoadmapTable(Database database) {
        this.database = database;
    }

    List<Overview> overviews() throws SQLException {
        return database.list(OVERVIEW + "ORDER BY n", RoadmapTable::overview);
    }

    Optional<Overview> overview(RoadmapId id) throws SQLException {
        return database.first(OVERVIEW + "WHERE slug = ?", RoadmapTable::overview, id.slug());
    }

    private static Overview overview(ResultSet row) throws SQLException {
        return new Overview(
                new RoadmapId(row.getString(1)),
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                new Tally(row.getInt(5), row.getInt(6), row.getInt(7)),
                row.getLong(8),
                row.getLong(9));
    }

    /** The number of a roadmap's row. */
    OptionalLong number(RoadmapId id) throws SQLException {
        return database.first("SELECT n FROM roadmap WHERE slug = ?", row -> row.getLong(1), id.slug())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    Optional<RoadmapId> withDigest(String digest) throws SQLException {
        return database.first(
                "SELECT slug FROM roadmap WHERE file = ? ORDER BY n", row -> new RoadmapId(row.getString(1)), digest);
    }

    Optional<SourceFile> source(RoadmapId id, FileTable files) throws SQLException {
        return database.first(
                "SELECT file_name, bundled, file FROM roadmap WHERE slug = ?",
                row -> new SourceFile(row.getString(1), row.getBoolean(2), files.bytes(row.getString(3))),
                id.slug());
    }

    /** Writes a roadmap; one of the same name gives it its place in the list. */
    void keep(RoadmapId id, SourceFile source, Roadmap roadmap) throws SQLException {
        var before = number(id);
        remove(id);
        var sums = Overview.of(id, source, roadmap);
        long row = database.insert(
                """
                INSERT INTO roadmap
                    (n, slug, file, file_name, bundled, title, icon, repaired_from, about,
                     done, skipped, total, done_minutes, total_minutes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                before.isPresent() ? before.getAsLong() : null,
                id.slug(),
                source.digest(),
                source.name(),
                source.bundled(),
                roadmap.title(),
                roadmap.icon(),
                roadmap.repairedFrom(),
                Json.text(AboutForm.about(roadmap.about())),
                sums.tally().done(),
                sums.tally().skipped(),
                sums.tally().total(),
                sums.doneMinutes(),
                sums.totalMinutes());
        var nodes = new NodeWriter(database, row);
        int position = 0;
        for (Phase phase : roadmap.phases()) {
            nodes.phase(phase, Allotment.of(roadmap.about(), phase), position++);
        }
        nodes.resources(null, roadmap.resources());
        guide(row, roadmap.guide());
        problems(row, roadmap.problems());
    }

    private void guide(long roadmap, List<GuidePage> pages) throws SQLException {
        int position = 0;
        for (GuidePage page : pages) {
            var node = page.node();
            database.update(
                    """
                    INSERT INTO guide_page (roadmap, position, title, icon, line_first, line_last, markdown, node)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
                    """,
                    roadmap,
                    position++,
                    page.title(),
                    page.icon(),
                    page.source().first(),
                    page.source().last(),
                    page.markdown(),
                    node == null ? null : node.value());
        }
    }

    private void problems(long roadmap, List<Problem> problems) throws SQLException {
        int position = 0;
        for (Problem problem : problems) {
            database.update(
                    "INSERT INTO problem (roadmap, position, line, message) VALUES (?, ?, ?, ?)",
                    roadmap,
                    position++,
                    problem.line(),
                    problem.message());
        }
    }

    /** Takes a roadmap and all below it away. */
    void remove(RoadmapId id) throws SQLException {
        var row = number(id);
        if (row.isPresent()) {
            // Leaves first: the way down by foreign keys costs a look for children at each node.
            for (String table : List.of("resource", "task", "module", "phase")) {
                database.update("DELETE FROM " + table + " WHERE roadmap = ?", row.getAsLong());
            }
            database.update("DELETE FROM roadmap WHERE n = ?", row.getAsLong());
        }
    }

    /** Writes anew what the tasks of a roadmap that is there count for, and what they come to. */
    void revalue(RoadmapId id, Roadmap roadmap) throws SQLException {
        var nodes = new NodeWriter(database, number(id).orElseThrow());
        for (Phase phase : roadmap.phases()) {
            var allotment = Allotment.of(roadmap.about(), phase);
            for (Module module : phase.modules()) {
                nodes.minutes(module, NodeWriter.estimates(phase.kind(), module, allotment.of(module)));
            }
        }
        settle(overview(id).orElseThrow().as(roadmap));
    }

    /** Writes the sums of a roadmap. */
    void settle(Overview sums) throws SQLException {
        database.update(
                "UPDATE roadmap SET done = ?, skipped = ?, total = ?, done_minutes = ?, total_minutes = ? WHERE slug ="
                        + " ?",
                sums.tally().done(),
                sums.tally().skipped(),
                sums.tally().total(),
                sums.doneMinutes(),
                sums.totalMinutes(),
                sums.id().slug());
    }
}
