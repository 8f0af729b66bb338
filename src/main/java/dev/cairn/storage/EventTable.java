package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.storage.json.HappeningForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log. Every method wants to be called inside a transaction. */
final class EventTable {
    private static final String COLUMNS = """
        SELECT device.id, seq, step, undoes, event.id, instant, zone, study_day, roadmap, type, version, node, payload, hash
        FROM event JOIN device ON device.n = event.device
        """;

    private final Database database;
    private final FileTable files;

    EventTable(Database database, FileTable files) {
        this.database = database;
        this.files = files;
    }

    /** Whether nothing ever happened. */
    boolean empty() throws SQLException {
        return database.number("SELECT NOT EXISTS (SELECT 1 FROM event)") == 1;
    }

    /** Whether a step has been appended before; all of its events have been then. */
    boolean holds(Step step) throws SQLException {
        return database.number(
                        "SELECT count(*) FROM event WHERE id = ?",
                        Uuids.bytes(step.events().getFirst().id()))
                > 0;
    }

    void append(Step step) throws SQLException {
        var device = ownDevice();
        var chain = database.first(
                        "SELECT seq, hash FROM event WHERE device = ? ORDER BY seq DESC LIMIT 1",
                        row -> new Chain(row.getLong(1), row.getBytes(2)),
                        device.n())
                .orElseGet(() -> new Chain(0, EventRow.noHash()));
        for (Event event : step.events()) {
            keepFile(event.what());
            var row = new EventRow(
                    device.id(),
                    chain.seq + 1,
                    step.id(),
                    step.undoes(),
                    event.id(),
                    event.moment(),
                    event.roadmap(),
                    HappeningForm.write(event.what()));
            chain = new Chain(row.seq(), row.hash(chain.hash));
            insert(device, row, chain.hash);
        }
    }

    /** The end of a device's chain. */
    private static final class Chain {
        private final long seq;
        private final byte[] hash;

        Chain(long seq, byte[] hash) {
            this.seq = seq;
            this.hash = hash;
        }
    }

    /** A device, by its number in this file and its name everywhere. */
    private record Device(long n, UUID id) {}

    private Device ownDevice() throws SQLException {
        var own = database.first(
                "SELECT n, id FROM device WHERE own = 1",
                row -> new Device(row.getLong(1), UUID.fromString(row.getString(2))));
        if (own.isPresent()) {
            return own.get();
        }
        var id = UUID.randomUUID();
        return new Device(database.insert("INSERT INTO device (id, own) VALUES (?, 1)", id.toString()), id);
    }

    private void keepFile(Happening what) throws SQLException {
        switch (what) {
            case Happening.Imported it -> files.keep(it.source());
            case Happening.Removed it -> files.keep(it.source());
            default -> {
                // Nothing else carries a file.
            }
        }
    }

    private void insert(Device device, EventRow row, byte[] hash) throws SQLException {
        var node = row.what().node();
        database.update(
                """
                INSERT INTO event
                    (device, seq, step, undoes, id, instant, zone, study_day, roadmap, type, version, node, payload, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                device.n(),
                row.seq(),
                Uuids.bytes(row.step()),
                Uuids.bytesOrNull(row.undoes()),
                Uuids.bytes(row.id()),
                row.moment().instant().toEpochMilli(),
                row.moment().zone().getId(),
                row.moment().studyDay().toString(),
                row.roadmap().slug(),
                row.what().type(),
                row.what().version(),
                node == null ? null : node.value(),
                row.what().payload(),
                hash);
    }

    List<Event> ofNode(RoadmapId roadmap, Key node, int limit) throws SQLException {
        return database
                .list(
                        COLUMNS + "WHERE roadmap = ? AND node = ? ORDER BY event.n DESC LIMIT ?",
                        EventTable::row,
                        roadmap.slug(),
                        node.value(),
                        limit)
                .stream()
                .map(row -> row.event(files::bytes))
                .toList();
    }

    /** What happened after a moment, in the order it came in. */
    List<Event> after(Instant moment) throws SQLException {
        return database
                .list(COLUMNS + "WHERE instant > ? ORDER BY event.n", EventTable::row, moment.toEpochMilli())
                .stream()
                .map(row -> row.event(files::bytes))
                .toList();
    }

    /** Steps, the latest first. The events of a step stand together, as it is appended in one transaction. */
    List<Step> steps(@Nullable Step before, int limit) throws SQLException {
        long end = before == null
                ? Long.MAX_VALUE
                : database.number(
                        "SELECT n FROM event WHERE id = ?",
                        Uuids.bytes(before.events().getFirst().id()));
        long from = database.number("""
            SELECT coalesce(min(n), 0) FROM (
                SELECT n FROM event AS first WHERE n < ?
                AND NOT EXISTS (SELECT 1 FROM event AS before WHERE before.n = first.n - 1 AND before.step = first.step)
                ORDER BY n DESC LIMIT ?)\
            """, end, limit);
        Map<UUID, List<EventRow>> steps = new LinkedHashMap<>();
        database.list(COLUMNS + "WHERE event.n >= ? AND event.n < ? ORDER BY event.n", EventTable::row, from, end)
                .forEach(row -> steps.computeIfAbsent(row.step(), id -> new ArrayList<>())
                        .add(row));
        return new ArrayList<>(steps.values())
                .reversed().stream().map(this::step).toList();
    }

    private Step step(List<EventRow> rows) {
        var first = rows.getFirst();
        return new Step(
                first.step(),
                first.undoes(),
                rows.stream().map(row -> row.event(files::bytes)).toList());
    }

    /** Walks through the whole log in the order it came in. */
    void each(Visitor visitor) throws SQLException {
        database.each(COLUMNS + "ORDER BY event.n", row -> visitor.visit(row(row), row.getBytes("hash")));
    }

    /** Sees every event with the hash that was kept for it. */
    interface Visitor {
        void visit(EventRow row, byte[] hash) throws SQLException;
    }

    private static EventRow row(ResultSet row) throws SQLException {
        byte[] undoes = row.getBytes("undoes");
        var node = row.getString("node");
        return new EventRow(
                UUID.fromString(row.getString(1)),
                row.getLong("seq"),
                Uuids.of(row.getBytes("step")),
                undoes == null ? null : Uuids.of(undoes),
                Uuids.of(row.getBytes(5)),
                new Moment(
                        Instant.ofEpochMilli(row.getLong("instant")),
                        ZoneId.of(row.getString("zone")),
                        LocalDate.parse(row.getString("study_day"))),
                new RoadmapId(row.getString("roadmap")),
                new HappeningForm.Written(
                        row.getString("type"),
                        row.getInt("version"),
                        node == null ? null : new Key(node),
                        row.getString("payload")));
    }
}
