package dev.cairn.storage.json;

import dev.cairn.roadmap.DaySpan;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Lines;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.WeekSpan;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The small facts: spans and ranges as pairs of numbers, the rest as objects. */
final class FactForm {
    private FactForm() {}

    private static ArrayNode pair(int first, int second) {
        return JsonNodeFactory.instance.arrayNode().add(first).add(second);
    }

    private static int first(JsonNode pair) {
        return pair.required(0).intValue();
    }

    private static int second(JsonNode pair) {
        return pair.required(1).intValue();
    }

    static ArrayNode minutes(MinuteRange it) {
        return pair(it.min(), it.max());
    }

    static MinuteRange minutes(JsonNode it) {
        return new MinuteRange(first(it), second(it));
    }

    static ArrayNode weeks(WeekSpan it) {
        return pair(it.from(), it.to());
    }

    static WeekSpan weeks(JsonNode it) {
        return new WeekSpan(first(it), second(it));
    }

    static ArrayNode days(DaySpan it) {
        return pair(it.from(), it.to());
    }

    static DaySpan days(JsonNode it) {
        return new DaySpan(first(it), second(it));
    }

    static ArrayNode lines(Lines it) {
        return pair(it.first(), it.last());
    }

    static Lines lines(JsonNode it) {
        return new Lines(first(it), second(it));
    }

    static StringNode key(Key it) {
        return StringNode.valueOf(it.value());
    }

    static Key key(JsonNode it) {
        return new Key(it.stringValue());
    }

    static ObjectNode effort(Effort it) {
        var form = Json.object().put("origin", it.origin().name());
        form.set("minutes", minutes(it.minutes()));
        return form;
    }

    static Effort effort(JsonNode it) {
        return new Effort(minutes(it.required("minutes")), Json.one(Effort.Origin.class, Json.text(it, "origin")));
    }

    static ObjectNode span(Span it) {
        return Json.object()
                .put("min", it.min())
                .put("max", it.max())
                .put("unit", it.unit().name());
    }

    static Span span(JsonNode it) {
        return new Span(
                it.required("min").doubleValue(),
                it.required("max").doubleValue(),
                Json.one(Span.Unit.class, Json.text(it, "unit")));
    }

    static ObjectNode standing(Standing it) {
        var form = Json.object().put("status", it.status().name());
        Json.put(form, "since", it.since(), day -> StringNode.valueOf(day.toString()));
        return form;
    }

    static Standing standing(JsonNode it) {
        return new Standing(Json.one(Status.class, Json.text(it, "status")), Json.get(it, "since", FactForm::day));
    }

    static LocalDate day(JsonNode it) {
        return LocalDate.parse(it.stringValue());
    }

    static ObjectNode place(Place it) {
        var form = Json.object().put("index", it.index());
        Json.put(form, "parent", it.parent(), FactForm::key);
        return form;
    }

    static Place place(JsonNode it) {
        return new Place(Json.get(it, "parent", FactForm::key), Json.number(it, "index"));
    }

    static ObjectNode heading(Heading it) {
        var form = Json.object();
        Json.put(form, "label", it.label());
        Json.put(form, "title", it.title());
        Json.put(form, "icon", it.icon());
        return form;
    }

    static Heading heading(JsonNode it) {
        return new Heading(Json.text(it, "label"), Json.text(it, "title"), Json.text(it, "icon"));
    }

    static ObjectNode resource(Resource it) {
        var form = Json.object().put("title", it.title()).put("line", it.line());
        Json.put(form, "url", it.url(), StringNode::valueOf);
        Json.put(form, "label", it.label(), StringNode::valueOf);
        return form;
    }

    static Resource resource(JsonNode it) {
        return new Resource(
                Json.text(it, "title"), Json.optional(it, "url"), Json.optional(it, "label"), Json.number(it, "line"));
    }
}
