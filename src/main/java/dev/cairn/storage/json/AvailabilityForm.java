package dev.cairn.storage.json;

import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Spell;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The hours of a learner: windows as pairs of minutes since midnight, weeks by the names of their days, Monday first. */
public final class AvailabilityForm {
    private AvailabilityForm() {}

    public static ObjectNode availability(Availability it) {
        var form = Json.object();
        form.set("usual", week(it.usual()));
        Json.putAll(form, "spells", it.spells(), AvailabilityForm::spell);
        Json.putAll(form, "habits", it.habits(), AvailabilityForm::habit);
        return form;
    }

    public static Availability availability(JsonNode it) {
        return new Availability(
                week(it.required("usual")),
                Json.getAll(it, "spells", AvailabilityForm::spell),
                Json.getAll(it, "habits", AvailabilityForm::habit));
    }

    private static ObjectNode spell(Spell it) {
        var form = Json.object()
                .put("from", it.from().toString())
                .put("to", it.to().toString());
        form.set("windows", week(it.windows()));
        Json.put(form, "label", it.label());
        return form;
    }

    private static Spell spell(JsonNode it) {
        return new Spell(
                FactForm.day(it.required("from")),
                FactForm.day(it.required("to")),
                week(it.required("windows")),
                Json.text(it, "label"));
    }

    private static ObjectNode habit(Block it) {
        var form = Json.object().put("title", it.title());
        form.set("days", Json.array(it.days(), day -> StringNode.valueOf(day.name())));
        form.set("window", window(it.window()));
        return form;
    }

    private static Block habit(JsonNode it) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        it.required("days").values().forEach(day -> days.add(day(day.stringValue())));
        return new Block(Json.text(it, "title"), days, window(it.required("window")));
    }

    private static ObjectNode week(WeekPattern it) {
        var form = Json.object();
        it.days().forEach((day, windows) -> form.set(day.name(), Json.array(windows, AvailabilityForm::window)));
        return form;
    }

    private static WeekPattern week(JsonNode it) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        it.properties()
                .forEach(day -> days.put(day(day.getKey()), Json.listed(day.getValue(), AvailabilityForm::window)));
        return new WeekPattern(days);
    }

    private static DayOfWeek day(String name) {
        return Json.one(DayOfWeek.class, name);
    }

    private static ArrayNode window(Window it) {
        return JsonNodeFactory.instance.arrayNode().add(it.from()).add(it.to());
    }

    private static Window window(JsonNode it) {
        return new Window(it.required(0).intValue(), it.required(1).intValue());
    }
}
