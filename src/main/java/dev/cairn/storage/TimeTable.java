package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Time worked, in step with the log. Every method wants to be called inside a transaction. */
final class TimeTable {
    private final Database database;

    TimeTable(Database database) {
        this.database = database;
    }

    TimeLog load() throws SQLException {
        var all = new HashMap<RoadmapId, Map<UUID, TimeEntry>>();
        database.each(
                "SELECT roadmap, id, task, day, seconds, begin FROM time_entry ORDER BY n",
                row -> all.computeIfAbsent(new RoadmapId(row.getString(1)), id -> new LinkedHashMap<>())
                        .put(Uuids.of(row.getBytes(2)), entry(row)));
        return new TimeLog(all);
    }

    private static TimeEntry entry(ResultSet row) throws SQLException {
        long begin = row.getLong(6);
        boolean byHand = row.wasNull();
        return new TimeEntry(
                new Key(row.getString(3)),
                LocalDate.parse(row.getString(4)),
                row.getInt(5),
                byHand ? null : Instant.ofEpochMilli(begin));
    }

    /** Follows those of some events that are about time worked. */
    void follow(List<Event> events) throws SQLException {
        for (Event event : events) {
            if (event.what() instanceof Happening.TimeChanged it) {
                var after = it.after();
                if (after == null) {
                    database.update("DELETE FROM time_entry WHERE id = ?", (Object) Uuids.bytes(it.entry()));
                } else {
                    keep(event.roadmap(), it.entry(), after);
                }
            }
        }
    }

    private void keep(RoadmapId roadmap, UUID name, TimeEntry entry) throws SQLException {
        var begin = entry.begin();
        database.update(
                """
                INSERT INTO time_entry (id, roadmap, task, day, seconds, begin) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET roadmap = excluded.roadmap, task = excluded.task, day = excluded.day,
                    seconds = excluded.seconds, begin = excluded.begin\
                """,
                Uuids.bytes(name),
                roadmap.slug(),
                entry.task().value(),
                entry.day().toString(),
                entry.seconds(),
                begin == null ? null : begin.toEpochMilli());
    }
}
