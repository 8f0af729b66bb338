package dev.cairn.storage.json;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Agenda;
import dev.cairn.schedule.Session;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sessions of a day; the day stands beside them. */
public final class AgendaForm {
    private AgendaForm() {}

    public static ArrayNode sessions(Agenda it) {
        return Json.array(it.sessions(), AgendaForm::session);
    }

    public static Agenda agenda(LocalDate day, JsonNode sessions) {
        return new Agenda(day, Json.listed(sessions, AgendaForm::session));
    }

    private static ObjectNode session(Session it) {
        var form = Json.object()
                .put("roadmap", it.roadmap().slug())
                .put("phase", it.phase().value())
                .put("module", it.module().value())
                .put("task", it.task().value())
                .put("date", it.date().toString())
                .put("start", it.start())
                .put("minutes", it.minutes());
        return it.pinned() ? form.put("pinned", true) : form;
    }

    private static Session session(JsonNode it) {
        return new Session(
                new RoadmapId(Json.text(it, "roadmap")),
                FactForm.key(it.required("phase")),
                FactForm.key(it.required("module")),
                FactForm.key(it.required("task")),
                FactForm.day(it.required("date")),
                Json.number(it, "start"),
                Json.number(it, "minutes"),
                Json.flag(it, "pinned"));
    }
}
