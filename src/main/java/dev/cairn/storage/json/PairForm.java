package dev.cairn.storage.json;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two tasks of different roadmaps, and what was said of them. */
final class PairForm {
    private PairForm() {}

    static ArrayNode pair(Pair it) {
        return Json.array(List.of(it.one(), it.other()), PairForm::task);
    }

    static Pair pair(JsonNode it) {
        return new Pair(task(it.required(0)), task(it.required(1)));
    }

    private static ObjectNode task(TaskId it) {
        return Json.object()
                .put("roadmap", it.roadmap().slug())
                .put("task", it.task().value());
    }

    private static TaskId task(JsonNode it) {
        return new TaskId(new RoadmapId(Json.text(it, "roadmap")), FactForm.key(it.required("task")));
    }

    static Verdict verdict(JsonNode it) {
        return Json.one(Verdict.class, it.stringValue());
    }
}
