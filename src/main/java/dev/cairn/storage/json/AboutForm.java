package dev.cairn.storage.json;

import dev.cairn.roadmap.About;
import dev.cairn.roadmap.Habit;
import dev.cairn.roadmap.SampleDay;
import dev.cairn.roadmap.WeeklyHours;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What a document says of the whole. */
public final class AboutForm {
    private AboutForm() {}

    public static ObjectNode about(About it) {
        var form = Json.object();
        Json.put(form, "goal", it.goal(), StringNode::valueOf);
        Json.put(form, "level", it.level(), StringNode::valueOf);
        Json.putAll(form, "prerequisites", it.prerequisites(), StringNode::valueOf);
        Json.put(form, "duration", it.duration(), FactForm::span);
        Json.put(form, "hours", it.hours(), FactForm::minutes);
        Json.putAll(form, "weeklyHours", it.weeklyHours(), AboutForm::weekly);
        Json.putAll(form, "sampleWeek", it.sampleWeek(), AboutForm::sampleDay);
        Json.putAll(form, "habits", it.habits(), AboutForm::habit);
        return form;
    }

    public static About about(JsonNode it) {
        return new About(
                Json.optional(it, "goal"),
                Json.optional(it, "level"),
                Json.getAll(it, "prerequisites", JsonNode::stringValue),
                Json.get(it, "duration", FactForm::span),
                Json.get(it, "hours", FactForm::minutes),
                Json.getAll(it, "weeklyHours", AboutForm::weekly),
                Json.getAll(it, "sampleWeek", AboutForm::sampleDay),
                Json.getAll(it, "habits", AboutForm::habit));
    }

    private static ObjectNode weekly(WeeklyHours it) {
        var form = Json.object().put("label", it.label());
        form.set("minutes", FactForm.minutes(it.minutes()));
        return form;
    }

    private static WeeklyHours weekly(JsonNode it) {
        return new WeeklyHours(Json.text(it, "label"), FactForm.minutes(it.required("minutes")));
    }

    private static ObjectNode sampleDay(SampleDay it) {
        var form = Json.object();
        // Sets have no order of their own, and the same day must always be written the same way.
        form.set("days", Json.array(EnumSet.copyOf(it.days()), day -> StringNode.valueOf(day.name())));
        form.set("minutes", FactForm.minutes(it.minutes()));
        form.put("purpose", it.purpose());
        return form.put("line", it.line());
    }

    private static SampleDay sampleDay(JsonNode it) {
        return new SampleDay(
                Set.copyOf(Json.listed(it.required("days"), day -> Json.one(DayOfWeek.class, day.stringValue()))),
                FactForm.minutes(it.required("minutes")),
                Json.text(it, "purpose"),
                Json.number(it, "line"));
    }

    private static ObjectNode habit(Habit it) {
        var form = Json.object().put("title", it.title());
        Json.put(form, "rhythm", it.rhythm());
        form.set("minutes", FactForm.minutes(it.minutes()));
        return form.put("line", it.line());
    }

    private static Habit habit(JsonNode it) {
        return new Habit(
                Json.text(it, "title"),
                Json.text(it, "rhythm"),
                FactForm.minutes(it.required("minutes")),
                Json.number(it, "line"));
    }
}
