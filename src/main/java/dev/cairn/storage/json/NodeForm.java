package dev.cairn.storage.json;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.PhaseTime;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import dev.cairn.roadmap.TaskSource;
import dev.cairn.roadmap.TaskState;
import dev.cairn.roadmap.Timing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Phases, modules and tasks, each with all below it. */
final class NodeForm {
    private NodeForm() {}

    /** Any node; its level is written beside it. */
    static ObjectNode any(Node node) {
        return switch (node) {
            case Phase phase -> phase(phase).put("level", "phase");
            case Module module -> module(module).put("level", "module");
            case Task task -> task(task).put("level", "task");
        };
    }

    static Node any(JsonNode it) {
        var level = Json.text(it, "level");
        return switch (level) {
            case "phase" -> phase(it);
            case "module" -> module(it);
            case "task" -> task(it);
            default -> throw new Json.Unreadable("there is no level called " + level, null);
        };
    }

    static ObjectNode phase(Phase it) {
        var form = Json.object().put("key", it.key().value());
        form.set("heading", FactForm.heading(it.heading()));
        form.put("kind", it.kind().name());
        form.put("line", it.line());
        Json.put(form, "duration", it.time().duration(), FactForm::span);
        Json.put(form, "weeks", it.time().weeks(), FactForm::weeks);
        form.put("ongoing", it.time().ongoing());
        Json.put(form, "hours", it.time().hours(), FactForm::minutes);
        Json.put(form, "goal", it.goal(), StringNode::valueOf);
        Json.putAll(form, "modules", it.modules(), NodeForm::module);
        Json.put(form, "note", it.note());
        return form;
    }

    static Phase phase(JsonNode it) {
        var time = new PhaseTime(
                Json.get(it, "duration", FactForm::span),
                Json.get(it, "weeks", FactForm::weeks),
                Json.flag(it, "ongoing"),
                Json.get(it, "hours", FactForm::minutes));
        return new Phase(
                FactForm.key(it.required("key")),
                FactForm.heading(it.required("heading")),
                Json.one(Phase.Kind.class, Json.text(it, "kind")),
                Json.number(it, "line"),
                time,
                Json.optional(it, "goal"),
                Json.getAll(it, "modules", NodeForm::module),
                Json.text(it, "note"));
    }

    static ObjectNode module(Module it) {
        var form = Json.object().put("key", it.key().value());
        form.set("heading", FactForm.heading(it.heading()));
        Json.put(form, "unit", it.unit(), StringNode::valueOf);
        form.put("line", it.line());
        Json.put(form, "effort", it.effort(), FactForm::effort);
        Json.put(form, "weeks", it.weeks(), FactForm::weeks);
        Json.putAll(form, "concepts", it.concepts(), StringNode::valueOf);
        Json.putAll(form, "tasks", it.tasks(), NodeForm::task);
        Json.putAll(form, "resources", it.resources(), FactForm::resource);
        Json.put(form, "note", it.note());
        return form;
    }

    static Module module(JsonNode it) {
        return new Module(
                FactForm.key(it.required("key")),
                FactForm.heading(it.required("heading")),
                Json.optional(it, "unit"),
                Json.number(it, "line"),
                Json.get(it, "effort", FactForm::effort),
                Json.get(it, "weeks", FactForm::weeks),
                Json.getAll(it, "concepts", JsonNode::stringValue),
                Json.getAll(it, "tasks", NodeForm::task),
                Json.getAll(it, "resources", FactForm::resource),
                Json.text(it, "note"));
    }

    static ObjectNode task(Task it) {
        var form = Json.object().put("key", it.key().value());
        form.put("title", it.title());
        form.put("kind", it.kind().name());
        Json.put(form, "group", it.group(), StringNode::valueOf);
        if (!it.state().standing().equals(TaskState.OPEN.standing())) {
            form.set("standing", FactForm.standing(it.state().standing()));
        }
        Json.put(form, "note", it.note());
        Json.put(form, "effort", it.effort(), FactForm::effort);
        Json.put(form, "week", it.timing().week(), IntNode::valueOf);
        Json.put(form, "days", it.timing().days(), FactForm::days);
        Json.put(form, "lines", it.source().lines(), FactForm::lines);
        form.put("box", it.source().box());
        form.put("whole", it.source().whole());
        Json.putAll(form, "details", it.details(), StringNode::valueOf);
        Json.putAll(form, "subtasks", it.subtasks(), NodeForm::task);
        return form;
    }

    static Task task(JsonNode it) {
        var standing = Json.get(it, "standing", FactForm::standing);
        return new Task(
                FactForm.key(it.required("key")),
                Json.text(it, "title"),
                Json.one(TaskKind.class, Json.text(it, "kind")),
                Json.optional(it, "group"),
                new TaskState(standing == null ? TaskState.OPEN.standing() : standing, Json.text(it, "note")),
                Json.get(it, "effort", FactForm::effort),
                new Timing(Json.get(it, "week", JsonNode::intValue), Json.get(it, "days", FactForm::days)),
                new TaskSource(Json.get(it, "lines", FactForm::lines), Json.flag(it, "box"), Json.flag(it, "whole")),
                Json.getAll(it, "details", JsonNode::stringValue),
                Json.getAll(it, "subtasks", NodeForm::task));
    }
}
