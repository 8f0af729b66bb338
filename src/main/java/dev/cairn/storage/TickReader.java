package dev.cairn.storage;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.week.Tick;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds in the log when tasks were done. Wants to be called inside a transaction.
 *
 * <p>A tick that was taken back is forgotten; one that came back, by an undo or a redo, is as it first was, as the learner did not do it
 * twice. What was said of a day only when that day was long over is not found: nothing says then at what time of that day it was.
 */
final class TickReader {
    /** The condition is, word for word, that of the index it is read by. */
    static final String STATUS_CHANGES = """
        SELECT type, roadmap, node, instant, zone, study_day, payload ->> '$.on', undoes IS NOT NULL FROM event
        WHERE type IN ('ticked', 'unticked', 'skipped') AND study_day BETWEEN ? AND ? ORDER BY n\
        """;

    private final Database database;
    private final Map<Done, Tick> standing = new HashMap<>();
    private final Map<DoneOn, Tick> takenBack = new HashMap<>();

    private record Done(RoadmapId roadmap, Key task) {}

    private record DoneOn(Done done, LocalDate day) {}

    TickReader(Database database) {
        this.database = database;
    }

    /** Those of the study days from one to another, both included, in order of time. */
    List<Tick> between(LocalDate from, LocalDate to) throws SQLException {
        database.each(STATUS_CHANGES, this::follow, from.toString(), to.toString());
        var ticks = new ArrayList<>(standing.values());
        ticks.removeIf(it -> it.studyDay().isBefore(from) || it.studyDay().isAfter(to));
        ticks.sort(Comparator.comparing(Tick::at).thenComparing(Tick::roadmap).thenComparing(Tick::task));
        return ticks;
    }

    private void follow(ResultSet row) throws SQLException {
        var done = new Done(new RoadmapId(row.getString(2)), Cells.key(row, 3));
        var before = standing.remove(done);
        if (before != null) {
            takenBack.put(new DoneOn(done, before.studyDay()), before);
        }
        var on = row.getString(7);
        if (row.getString(1).equals("ticked") && on != null) {
            var day = LocalDate.parse(on);
            // What is taken back by undoing was done when it was, not when it was put back.
            boolean said = row.getString(6).equals(on) && !row.getBoolean(8);
            var known = said ? null : takenBack.get(new DoneOn(done, day));
            standing.put(done, known == null ? tick(done, row, day) : known);
        }
    }

    private static Tick tick(Done done, ResultSet row, LocalDate day) throws SQLException {
        var at = Instant.ofEpochMilli(row.getLong(4)).atZone(ZoneId.of(row.getString(5)));
        return new Tick(done.roadmap(), done.task(), at.toLocalDateTime(), day);
    }
}
