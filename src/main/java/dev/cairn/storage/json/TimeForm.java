package dev.cairn.storage.json;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Key;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Time worked. When it began is written in UTC. */
final class TimeForm {
    private TimeForm() {}

    static ObjectNode entry(TimeEntry it) {
        var form = Json.object()
                .put("task", it.task().value())
                .put("day", it.day().toString())
                .put("seconds", it.seconds());
        Json.put(form, "begin", it.begin(), begin -> StringNode.valueOf(begin.toString()));
        return form;
    }

    static TimeEntry entry(JsonNode it) {
        return new TimeEntry(
                new Key(Json.text(it, "task")),
                FactForm.day(it.required("day")),
                it.required("seconds").intValue(),
                Json.get(it, "begin", begin -> Instant.parse(begin.stringValue())));
    }
}
