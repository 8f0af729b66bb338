package dev.cairn.storage.json;

import dev.cairn.roadmap.Key;
import dev.cairn.schedule.Baseline;
import dev.cairn.schedule.Pace;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Reckoning;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.Share;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a learner decided about plans: minutes as numbers, days as ISO text. What is as it is where nothing was chosen is left out, and
 * whatever has no order of its own is sorted, so that equal choices have equal texts.
 */
public final class PlanningForm {
    private PlanningForm() {}

    public static ObjectNode lengths(SessionLengths it) {
        return Json.object().put("shortest", it.shortest()).put("longest", it.longest());
    }

    public static SessionLengths lengths(JsonNode it) {
        return new SessionLengths(Json.number(it, "shortest"), Json.number(it, "longest"));
    }

    public static ObjectNode choices(PlanChoices it) {
        var form = Json.object();
        unless(PlanChoices.Activity.UNDECIDED, form, "activity", it.activity());
        Json.put(form, "start", it.start(), PlanningForm::day);
        Json.put(form, "share", it.share(), PlanningForm::share);
        unless(Pace.HOURS, form, "pace", it.pace());
        unless(Reckoning.MIDDLE, form, "reckoning", it.reckoning());
        putAll(form, "pins", it.pins(), pins -> Json.array(pins, PlanningForm::pin));
        putAll(form, "limits", it.limits(), IntNode::valueOf);
        putAll(form, "waits", it.waits(), PlanningForm::keys);
        if (!it.beside().isEmpty()) {
            form.set("beside", keys(it.beside()));
        }
        return form;
    }

    public static PlanChoices choices(JsonNode it) {
        return new PlanChoices(
                orElse(PlanChoices.Activity.UNDECIDED, it, "activity"),
                Json.get(it, "start", FactForm::day),
                Json.get(it, "share", PlanningForm::share),
                orElse(Pace.HOURS, it, "pace"),
                orElse(Reckoning.MIDDLE, it, "reckoning"),
                byKey(it, "pins", pins -> Json.listed(pins, PlanningForm::pin)),
                byKey(it, "limits", JsonNode::intValue),
                byKey(it, "waits", PlanningForm::keys),
                new HashSet<>(Json.getAll(it, "beside", FactForm::key)));
    }

    private static ObjectNode pin(Pin it) {
        var form = Json.object().put("date", it.date().toString());
        Json.put(form, "at", it.at(), IntNode::valueOf);
        Json.put(form, "minutes", it.minutes(), IntNode::valueOf);
        return form;
    }

    private static Pin pin(JsonNode it) {
        return new Pin(
                FactForm.day(it.required("date")),
                Json.get(it, "at", JsonNode::intValue),
                Json.get(it, "minutes", JsonNode::intValue));
    }

    private static ObjectNode share(Share it) {
        return Json.object().put("amount", it.amount()).put("unit", it.unit().name());
    }

    private static Share share(JsonNode it) {
        return new Share(Json.number(it, "amount"), Json.one(Share.Unit.class, Json.text(it, "unit")));
    }

    public static ObjectNode baseline(Baseline it) {
        var form = Json.object().put("setOn", it.setOn().toString());
        putAll(form, "modules", it.modules(), PlanningForm::dates);
        var days = Json.object();
        it.days().forEach((day, minutes) -> days.put(day.toString(), minutes));
        form.set("days", days);
        Json.put(form, "end", it.end(), PlanningForm::day);
        return form;
    }

    public static Baseline baseline(JsonNode it) {
        var days = new TreeMap<LocalDate, Integer>();
        it.required("days")
                .properties()
                .forEach(day ->
                        days.put(LocalDate.parse(day.getKey()), day.getValue().intValue()));
        return new Baseline(
                FactForm.day(it.required("setOn")),
                byKey(it, "modules", PlanningForm::dates),
                days,
                Json.get(it, "end", FactForm::day));
    }

    private static ArrayNode dates(Dates it) {
        return Json.object().arrayNode().add(it.from().toString()).add(it.to().toString());
    }

    private static Dates dates(JsonNode it) {
        return new Dates(FactForm.day(it.required(0)), FactForm.day(it.required(1)));
    }

    private static StringNode day(LocalDate it) {
        return StringNode.valueOf(it.toString());
    }

    private static ArrayNode keys(Collection<Key> it) {
        return Json.array(new TreeSet<>(it), FactForm::key);
    }

    private static Set<Key> keys(JsonNode it) {
        return new HashSet<>(Json.listed(it, FactForm::key));
    }

    private static <T> void putAll(
            ObjectNode to, String name, Map<Key, T> values, Function<? super T, ? extends JsonNode> form) {
        if (!values.isEmpty()) {
            var all = Json.object();
            new TreeMap<>(values).forEach((key, value) -> all.set(key.value(), form.apply(value)));
            to.set(name, all);
        }
    }

    private static <T> Map<Key, T> byKey(JsonNode from, String name, Function<JsonNode, ? extends T> reading) {
        var values = new HashMap<Key, T>();
        var all = from.get(name);
        if (all != null) {
            all.properties().forEach(it -> values.put(new Key(it.getKey()), reading.apply(it.getValue())));
        }
        return values;
    }

    private static <E extends Enum<E>> void unless(E usual, ObjectNode to, String name, E value) {
        if (value != usual) {
            to.put(name, value.name());
        }
    }

    private static <E extends Enum<E>> E orElse(E usual, JsonNode from, String name) {
        var value = Json.optional(from, name);
        return value == null ? usual : Json.one(usual.getDeclaringClass(), value);
    }
}
