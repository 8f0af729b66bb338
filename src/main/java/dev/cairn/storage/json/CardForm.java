package dev.cairn.storage.json;

import dev.cairn.recall.Card;
import dev.cairn.recall.Grade;
import dev.cairn.recall.MemoryState;
import dev.cairn.recall.RecallChoices;
import dev.cairn.recall.Recollection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is to be recalled, and how the learner wants to be asked. */
public final class CardForm {
    private CardForm() {}

    public static ObjectNode card(Card it) {
        var form = Json.object().put("node", it.node().value());
        Json.put(form, "concept", it.concept());
        form.put("prompt", it.prompt()).put("answer", it.answer()).put("suspended", it.suspended());
        Json.put(form, "recollection", it.recollection(), CardForm::recollection);
        return form;
    }

    public static Card card(JsonNode it) {
        return new Card(
                FactForm.key(it.required("node")),
                Json.optional(it, "concept"),
                Json.text(it, "prompt"),
                Json.text(it, "answer"),
                Json.get(it, "recollection", CardForm::recollection),
                Json.flag(it, "suspended"));
    }

    private static ObjectNode recollection(Recollection it) {
        return Json.object()
                .put("stability", it.memory().stability())
                .put("difficulty", it.memory().difficulty())
                .put("first", it.first().toString())
                .put("last", it.last().toString())
                .put("due", it.due().toString())
                .put("grade", it.grade().name())
                .put("reviews", it.reviews())
                .put("lapses", it.lapses())
                .put("seconds", it.seconds());
    }

    private static Recollection recollection(JsonNode it) {
        return new Recollection(
                new MemoryState(
                        it.required("stability").doubleValue(),
                        it.required("difficulty").doubleValue()),
                FactForm.day(it.required("first")),
                FactForm.day(it.required("last")),
                FactForm.day(it.required("due")),
                Json.one(Grade.class, Json.text(it, "grade")),
                Json.number(it, "reviews"),
                Json.number(it, "lapses"),
                it.required("seconds").longValue());
    }

    public static ObjectNode choices(RecallChoices it) {
        return Json.object()
                .put("wanted", it.wanted())
                .put("retention", it.retention())
                .put("freshADay", it.freshADay())
                .put("minutesADay", it.minutesADay());
    }

    public static RecallChoices choices(JsonNode it) {
        return new RecallChoices(
                Json.flag(it, "wanted"),
                Json.number(it, "retention"),
                Json.number(it, "freshADay"),
                Json.number(it, "minutesADay"));
    }
}
