package dev.cairn.storage.json;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.timing.Rhythm;
import dev.cairn.timing.Timer;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The timer. Instants and durations as ISO 8601 writes them. */
public final class TimerForm {
    private TimerForm() {}

    public static ObjectNode form(Timer it) {
        var form = Json.object()
                .put("roadmap", it.roadmap().slug())
                .put("task", it.task().value())
                .put("day", it.day().toString())
                .put("begun", it.begun().toString())
                .put("taken", it.taken().toString())
                .put("seen", it.seen().toString());
        Json.put(form, "runningSince", it.runningSince(), since -> StringNode.valueOf(since.toString()));
        var rhythm = it.rhythm();
        form.putArray("rhythm")
                .add(rhythm.work())
                .add(rhythm.rest())
                .add(rhythm.longRest())
                .add(rhythm.round());
        return form;
    }

    public static Timer timer(JsonNode it) {
        var rhythm = it.required("rhythm");
        return new Timer(
                new RoadmapId(Json.text(it, "roadmap")),
                new Key(Json.text(it, "task")),
                new Rhythm(
                        rhythm.required(0).intValue(),
                        rhythm.required(1).intValue(),
                        rhythm.required(2).intValue(),
                        rhythm.required(3).intValue()),
                FactForm.day(it.required("day")),
                Instant.parse(Json.text(it, "begun")),
                Duration.parse(Json.text(it, "taken")),
                Json.get(it, "runningSince", since -> Instant.parse(since.stringValue())),
                Instant.parse(Json.text(it, "seen")));
    }
}
