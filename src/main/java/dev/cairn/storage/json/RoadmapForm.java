package dev.cairn.storage.json;

import dev.cairn.roadmap.GuidePage;
import dev.cairn.roadmap.Problem;
import dev.cairn.roadmap.Roadmap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A whole roadmap. */
final class RoadmapForm {
    private RoadmapForm() {}

    static ObjectNode roadmap(Roadmap it) {
        var form = Json.object().put("title", it.title());
        Json.put(form, "icon", it.icon());
        Json.put(form, "repairedFrom", it.repairedFrom(), StringNode::valueOf);
        form.set("about", AboutForm.about(it.about()));
        Json.putAll(form, "phases", it.phases(), NodeForm::phase);
        Json.putAll(form, "resources", it.resources(), FactForm::resource);
        Json.putAll(form, "guide", it.guide(), RoadmapForm::page);
        Json.putAll(form, "problems", it.problems(), RoadmapForm::problem);
        return form;
    }

    static Roadmap roadmap(JsonNode it) {
        return new Roadmap(
                Json.text(it, "title"),
                Json.text(it, "icon"),
                Json.optional(it, "repairedFrom"),
                AboutForm.about(it.required("about")),
                Json.getAll(it, "phases", NodeForm::phase),
                Json.getAll(it, "resources", FactForm::resource),
                Json.getAll(it, "guide", RoadmapForm::page),
                Json.getAll(it, "problems", RoadmapForm::problem));
    }

    private static ObjectNode page(GuidePage it) {
        var form = Json.object().put("title", it.title());
        Json.put(form, "icon", it.icon());
        form.set("lines", FactForm.lines(it.source()));
        Json.put(form, "markdown", it.markdown());
        Json.put(form, "node", it.node(), FactForm::key);
        return form;
    }

    private static GuidePage page(JsonNode it) {
        return new GuidePage(
                Json.text(it, "title"),
                Json.text(it, "icon"),
                FactForm.lines(it.required("lines")),
                Json.text(it, "markdown"),
                Json.get(it, "node", FactForm::key));
    }

    private static ObjectNode problem(Problem it) {
        return Json.object().put("line", it.line()).put("message", it.message());
    }

    private static Problem problem(JsonNode it) {
        return new Problem(Json.number(it, "line"), Json.text(it, "message"));
    }
}
