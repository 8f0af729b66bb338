package dev.cairn.storage;

import dev.cairn.roadmap.Estimates;
import dev.cairn.storage.json.Json;
import dev.cairn.study.Overview;
import java.sql.SQLException;
import java.time.DateTimeException;

/** Estimates everything anew where the figures in the tables are of other rules than today's. The log does not hold them. */
final class Revaluation {
    /** The first version of the schema that knows by which rules it was estimated. */
    static final int SINCE = 2;

    private static final String RULES = "SELECT rules FROM estimated";

    private final Database database;

    Revaluation(Database database) {
        this.database = database;
    }

    void bringUpToDate() {
        if (database.read(() -> database.number(RULES)) != Estimates.RULES) {
            try {
                database.write(this::revalue);
            } catch (Json.Unreadable | IllegalArgumentException | DateTimeException e) {
                throw Failures.damage(database.file(), e);
            }
        }
    }

    private int revalue() throws SQLException {
        // Asked again now that nobody else can write: another process may have done it meanwhile.
        if (database.number(RULES) == Estimates.RULES) {
            return 0;
        }
        var roadmaps = new RoadmapTable(database);
        for (Overview overview : roadmaps.overviews()) {
            long row = roadmaps.number(overview.id()).orElseThrow();
            roadmaps.revalue(overview.id(), new StandingReader(database, row).read());
        }
        return database.update("UPDATE estimated SET rules = ?", Estimates.RULES);
    }
}
