package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.recall.Card;
import dev.cairn.recall.Deck;
import dev.cairn.recall.GradedDays;
import dev.cairn.recall.RecallChoices;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.storage.json.CardForm;
import dev.cairn.storage.json.Json;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be recalled, in step with the log. Every method wants to be called inside a transaction. */
final class CardTable {
    private final Database database;

    CardTable(Database database) {
        this.database = database;
    }

    Deck load() throws SQLException {
        var all = new HashMap<RoadmapId, Map<UUID, Card>>();
        database.each(
                "SELECT roadmap, id, card FROM card ORDER BY n",
                row -> all.computeIfAbsent(new RoadmapId(row.getString(1)), id -> new LinkedHashMap<>())
                        .put(Uuids.of(row.getBytes(2)), Json.read(row.getString(3), CardForm::card)));
        var choices = database.first(
                "SELECT choices FROM recall_choices", row -> Json.read(row.getString(1), CardForm::choices));
        return new Deck(choices.orElse(RecallChoices.USUAL), all, graded());
    }

    private GradedDays graded() throws SQLException {
        var counts = new HashMap<RoadmapId, Map<LocalDate, Integer>>();
        database.each(
                "SELECT roadmap, day, cards FROM graded_day",
                row -> counts.computeIfAbsent(new RoadmapId(row.getString(1)), id -> new TreeMap<>())
                        .put(LocalDate.parse(row.getString(2)), row.getInt(3)));
        return new GradedDays(counts);
    }

    /** Follows those of some events that are about recalling. */
    void follow(List<Event> events) throws SQLException {
        for (Event event : events) {
            if (event.what() instanceof Happening.CardChanged it) {
                keep(event.roadmap(), it.card(), it.after());
                var graded = it.graded();
                if (graded.isPresent()) {
                    count(event.roadmap(), graded.get());
                }
            } else if (event.what() instanceof Happening.RecallChosen it) {
                database.update(
                        "INSERT OR REPLACE INTO recall_choices (n, choices) VALUES (1, ?)",
                        Json.text(CardForm.choices(it.after())));
            }
        }
    }

    private void count(RoadmapId roadmap, GradedDays.Change change) throws SQLException {
        var day = change.day().toString();
        int known = Math.toIntExact(database.number(
                "SELECT coalesce(sum(cards), 0) FROM graded_day WHERE roadmap = ? AND day = ?", roadmap.slug(), day));
        if (known + change.by() > 0) {
            database.update(
                    "INSERT OR REPLACE INTO graded_day (roadmap, day, cards) VALUES (?, ?, ?)",
                    roadmap.slug(),
                    day,
                    known + change.by());
        } else {
            database.update("DELETE FROM graded_day WHERE roadmap = ? AND day = ?", roadmap.slug(), day);
        }
    }

    private void keep(RoadmapId roadmap, UUID name, @Nullable Card card) throws SQLException {
        if (card == null) {
            database.update("DELETE FROM card WHERE id = ?", (Object) Uuids.bytes(name));
        } else {
            database.update("""
                INSERT INTO card (id, roadmap, card) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET roadmap = excluded.roadmap, card = excluded.card\
                """, Uuids.bytes(name), roadmap.slug(), Json.text(CardForm.card(card)));
        }
    }
}
