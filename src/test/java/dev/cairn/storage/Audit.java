package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Replay;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.Overview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Derives everything from the log alone, event by event, and holds it against what the tables say. */
final class Audit {
    private Audit() {}

    static void check(Database database) {
        var log = log(database);
        var files = new FileTable(database);
        Map<RoadmapId, List<Event>> byRoadmap = new LinkedHashMap<>();
        for (EventRow row : log) {
            byRoadmap.computeIfAbsent(row.roadmap(), id -> new ArrayList<>()).add(row.event(files::bytes));
        }
        var expected = new ArrayList<Overview>();
        var store = new SqliteStudyStore(database);
        byRoadmap.forEach((id, events) -> {
            var standing = Replay.apply(Optional.empty(), events);
            assertThat(store.load(id)).as("how %s stands", id).isEqualTo(standing);
            standing.ifPresent(roadmap -> {
                expected.add(Overview.of(id, lastFile(events), roadmap));
                assertThat(minutes(database, id)).as("minutes of %s", id).isEqualTo(minutes(roadmap));
            });
        });
        var all = log.stream().map(row -> row.event(files::bytes)).toList();
        assertThat(store.notebook()).isEqualTo(Replay.apply(Notebook.NOTHING, all));
        assertThat(notes(database)).isEqualTo(notes(all));
        assertThat(store.overviews()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.read(() -> database.first("PRAGMA integrity_check", row -> row.getString(1))))
                .contains("ok");
        assertThat(database.read(() -> database.list("PRAGMA foreign_key_check", row -> row.getString(1))))
                .isEmpty();
    }

    /** What was written last about each week; weeks nothing is written about are not among them. */
    private static Map<WeekName, String> notes(List<Event> events) {
        var notes = new HashMap<WeekName, String>();
        for (Event event : events) {
            if (event.what() instanceof Happening.WeekNoted noted) {
                notes.put(noted.week(), noted.after());
            }
        }
        notes.values().removeIf(String::isEmpty);
        return notes;
    }

    private static Map<WeekName, String> notes(Database database) {
        var weeks = new SqliteWeekStore(database);
        var notes = new HashMap<WeekName, String>();
        database.read(() -> database.list("SELECT week FROM week_note", row -> row.getString(1))).stream()
                .map(it -> WeekName.read(it).orElseThrow())
                .forEach(it -> notes.put(it, weeks.note(it)));
        return notes;
    }

    private static Map<String, Integer> minutes(Database database, RoadmapId id) {
        var minutes = new HashMap<String, Integer>();
        database.read(() -> {
            database.each(
                    "SELECT key, minutes FROM task WHERE roadmap = (SELECT n FROM roadmap WHERE slug = ?)",
                    row -> minutes.put(row.getString(1), row.getInt(2)),
                    id.slug());
            return minutes;
        });
        return minutes;
    }

    private static Map<String, Integer> minutes(Roadmap roadmap) {
        var estimates = Estimates.of(roadmap);
        var minutes = new HashMap<String, Integer>();
        roadmap.allTasks().forEach(task -> {
            int leaf = task.subtasks().isEmpty() ? estimates.of(task).minutes().middle() : 0;
            minutes.put(task.key().value(), leaf);
        });
        return minutes;
    }

    private static SourceFile lastFile(List<Event> events) {
        return events.reversed().stream()
                .map(Event::what)
                .filter(Happening.Imported.class::isInstance)
                .map(what -> ((Happening.Imported) what).source())
                .findFirst()
                .orElseThrow();
    }

    /** The log, its chains of hashes checked. */
    static List<EventRow> log(Database database) {
        return database.read(() -> {
            var rows = new ArrayList<EventRow>();
            Map<UUID, byte[]> ends = new HashMap<>();
            Map<UUID, Long> turns = new HashMap<>();
            new EventTable(database, new FileTable(database)).each((row, hash) -> {
                rows.add(row);
                assertThat(row.seq()).isEqualTo(turns.merge(row.device(), 1L, Long::sum));
                assertThat(hash).isEqualTo(row.hash(ends.getOrDefault(row.device(), EventRow.noHash())));
                ends.put(row.device(), hash);
            });
            return rows;
        });
    }
}
