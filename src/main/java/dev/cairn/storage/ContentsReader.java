package dev.cairn.storage;

import dev.cairn.backup.Contents;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a library holds, of whatever version it is. */
final class ContentsReader {
    private static final List<String> NOTED = List.of("phase", "module", "task");

    private final Database database;

    ContentsReader(Database database) {
        this.database = database;
    }

    Contents read() {
        return database.read(() -> new Contents(
                (int) database.number("SELECT count(*) FROM roadmap"),
                (int) database.number("SELECT coalesce(sum(total), 0) FROM roadmap"),
                (int) database.number("SELECT coalesce(sum(done), 0) FROM roadmap"),
                notes(),
                sum("time_entry", "sum(seconds)") / 60,
                (int) sum("card", "count(*)"),
                database.number("SELECT count(*) FROM event"),
                last()));
    }

    private int notes() throws SQLException {
        int notes = 0;
        for (String table : NOTED) {
            notes += (int) database.number("SELECT count(*) FROM " + table + " WHERE note <> ''");
        }
        return notes;
    }

    /** Of a table that older libraries do not have; 0 there. */
    private long sum(String table, String what) throws SQLException {
        boolean there = database.number("SELECT count(*) FROM sqlite_schema WHERE name = ?", table) > 0;
        return there ? database.number("SELECT coalesce(" + what + ", 0) FROM " + table) : 0;
    }

    private Optional<Instant> last() throws SQLException {
        return database.number("SELECT count(*) FROM event") == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(database.number("SELECT max(instant) FROM event")));
    }
}
