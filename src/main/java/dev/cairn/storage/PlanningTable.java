package dev.cairn.storage;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Replay;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.storage.json.AvailabilityForm;
import dev.cairn.storage.json.Json;
import dev.cairn.storage.json.PlanningForm;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the learner decided about plans, in step with the log. Every method wants to be called inside a transaction. */
final class PlanningTable {
    private final Database database;

    PlanningTable(Database database) {
        this.database = database;
    }

    Planning load() throws SQLException {
        var choices = byRoadmap("SELECT roadmap, choices FROM plan_choices", PlanningForm::choices);
        var baselines = byRoadmap("SELECT roadmap, plan FROM baseline", PlanningForm::baseline);
        return database.first("SELECT availability, lengths FROM study_time", row -> {
                    var availability = row.getString(1);
                    return new Planning(
                            availability == null ? null : Json.read(availability, AvailabilityForm::availability),
                            Json.read(row.getString(2), PlanningForm::lengths),
                            choices,
                            baselines);
                })
                .orElse(new Planning(null, SessionLengths.USUAL, choices, baselines));
    }

    private <T> Map<RoadmapId, T> byRoadmap(String sql, Function<JsonNode, T> reading) throws SQLException {
        var all = new HashMap<RoadmapId, T>();
        database.each(sql, row -> all.put(new RoadmapId(row.getString(1)), Json.read(row.getString(2), reading)));
        return all;
    }

    /** Follows those of some events that are about plans. */
    void follow(List<Event> events) throws SQLException {
        if (events.stream().anyMatch(event -> event.what() instanceof Happening.PlanningChange)) {
            var before = load();
            write(before, Replay.apply(before, events));
        }
    }

    private void write(Planning before, Planning after) throws SQLException {
        if (!Objects.equals(before.availability(), after.availability())
                || !before.lengths().equals(after.lengths())) {
            time(after.availability(), after.lengths());
        }
        for (RoadmapId id : union(before.choices(), after.choices())) {
            var choices = after.choices().get(id);
            if (!Objects.equals(before.choices().get(id), choices)) {
                choose(id, choices);
            }
        }
        for (RoadmapId id : union(before.baselines(), after.baselines())) {
            var baseline = after.baselines().get(id);
            if (!Objects.equals(before.baselines().get(id), baseline)) {
                base(id, baseline);
            }
        }
    }

    private static <T> Iterable<RoadmapId> union(Map<RoadmapId, T> one, Map<RoadmapId, T> other) {
        var ids = new HashSet<>(one.keySet());
        ids.addAll(other.keySet());
        return ids;
    }

    private void time(@Nullable Availability availability, SessionLengths lengths) throws SQLException {
        database.update(
                "INSERT OR REPLACE INTO study_time (n, availability, lengths) VALUES (1, ?, ?)",
                availability == null ? null : Json.text(AvailabilityForm.availability(availability)),
                Json.text(PlanningForm.lengths(lengths)));
    }

    private void choose(RoadmapId id, @Nullable PlanChoices choices) throws SQLException {
        if (choices == null) {
            database.update("DELETE FROM plan_choices WHERE roadmap = ?", id.slug());
        } else {
            database.update(
                    "INSERT OR REPLACE INTO plan_choices (roadmap, choices) VALUES (?, ?)",
                    id.slug(),
                    Json.text(PlanningForm.choices(choices)));
        }
    }

    private void base(RoadmapId id, @Nullable Baseline baseline) throws SQLException {
        if (baseline == null) {
            database.update("DELETE FROM baseline WHERE roadmap = ?", id.slug());
        } else {
            database.update(
                    "INSERT OR REPLACE INTO baseline (roadmap, plan) VALUES (?, ?)",
                    id.slug(),
                    Json.text(PlanningForm.baseline(baseline)));
        }
    }
}
