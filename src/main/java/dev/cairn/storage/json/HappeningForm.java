package dev.cairn.storage.json;

import dev.cairn.progress.Happening;
import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.hours.WeekName;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What happened, as a type and a JSON object.
 *
 * <p>A form once written stays readable for ever: whoever changes one raises {@link #VERSION} and keeps reading the older one.
 * The bytes of a source file are not part of it, only their digest.
 */
public final class HappeningForm {
    /** The version of the forms written now. */
    public static final int VERSION = 1;

    private HappeningForm() {}

    /**
     * A happening in its written form.
     *
     * @param type what kind of happening: lower-case letters
     * @param version the version of the form
     * @param node the node it concerns; null where it concerns the whole roadmap
     * @param payload JSON with the rest
     */
    public record Written(
            String type, int version, @Nullable Key node, String payload) {}

    /**
     * Writes a happening.
     *
     * @throws Json.Unreadable if what it carries is nested too deeply to be kept
     */
    public static Written write(Happening what) {
        return new Written(type(what), VERSION, what.node(), Json.text(form(what)));
    }

    private static String type(Happening what) {
        return switch (what) {
            case Happening.Ticked it -> "ticked";
            case Happening.Unticked it -> "unticked";
            case Happening.Skipped it -> "skipped";
            case Happening.Noted it -> "noted";
            case Happening.Renamed it -> "renamed";
            case Happening.Reestimated it -> "reestimated";
            case Happening.Added it -> "added";
            case Happening.Deleted it -> "deleted";
            case Happening.Moved it -> "moved";
            case Happening.Imported it -> "imported";
            case Happening.Removed it -> "removed";
            case Happening.AvailabilityChanged it -> "availability";
            case Happening.SessionLengthsChanged it -> "lengths";
            case Happening.PlanChanged it -> "plan";
            case Happening.BaselineChanged it -> "baseline";
            case Happening.WeekNoted it -> "weeknoted";
            case Happening.TimeChanged it -> "time";
            case Happening.CardChanged it -> "card";
            case Happening.RecallChosen it -> "recall";
            case Happening.PairJudged it -> "pair";
            case Happening.StandingLent it -> "lent";
        };
    }

    private static ObjectNode form(Happening what) {
        var form = Json.object();
        switch (what) {
            case Happening.Ticked it -> standing(form, it.before(), it.on());
            case Happening.Unticked it -> standing(form, it.before(), null);
            case Happening.Skipped it -> standing(form, it.before(), it.on());
            case Happening.Noted it -> form.put("before", it.before()).put("after", it.after());
            case Happening.Renamed it -> form.put("before", it.before()).put("after", it.after());
            case Happening.Reestimated it -> both(form, it.before(), it.after(), FactForm::effort);
            case Happening.Added it -> {
                form.set("place", FactForm.place(it.place()));
                form.set("added", NodeForm.any(it.added()));
            }
            case Happening.Deleted it -> {
                form.set("place", FactForm.place(it.place()));
                form.set("deleted", NodeForm.any(it.deleted()));
            }
            case Happening.Moved it -> {
                form.set("before", FactForm.place(it.before()));
                form.set("after", FactForm.place(it.after()));
                Json.put(form, "groupBefore", it.groupBefore(), StringNode::valueOf);
                Json.put(form, "groupAfter", it.groupAfter(), StringNode::valueOf);
            }
            case Happening.AvailabilityChanged it ->
                both(form, it.before(), it.after(), AvailabilityForm::availability);
            case Happening.SessionLengthsChanged it -> both(form, it.before(), it.after(), PlanningForm::lengths);
            case Happening.PlanChanged it -> both(form, it.before(), it.after(), PlanningForm::choices);
            case Happening.BaselineChanged it -> both(form, it.before(), it.after(), PlanningForm::baseline);
            case Happening.WeekNoted it ->
                form.put("week", it.week().toString())
                        .put("before", it.before())
                        .put("after", it.after());
            case Happening.TimeChanged it -> {
                form.put("entry", it.entry().toString());
                both(form, it.before(), it.after(), TimeForm::entry);
            }
            case Happening.CardChanged it -> {
                form.put("card", it.card().toString());
                both(form, it.before(), it.after(), CardForm::card);
            }
            case Happening.RecallChosen it -> both(form, it.before(), it.after(), CardForm::choices);
            case Happening.PairJudged it -> {
                form.set("pair", PairForm.pair(it.pair()));
                both(form, it.before(), it.after(), verdict -> StringNode.valueOf(verdict.name()));
            }
            case Happening.StandingLent it -> both(form, it.before(), it.after(), FactForm::standing);
            case Happening.Imported it -> {
                form.set("source", source(it.source()));
                form.set("reading", RoadmapForm.roadmap(it.reading()));
            }
            case Happening.Removed it -> {
                form.set("source", source(it.source()));
                form.set("standing", RoadmapForm.roadmap(it.standing()));
            }
        }
        return form;
    }

    private static void standing(ObjectNode form, Standing before, @Nullable LocalDate on) {
        form.set("before", FactForm.standing(before));
        Json.put(form, "on", on, day -> StringNode.valueOf(day.toString()));
    }

    private static <T> void both(
            ObjectNode form, @Nullable T before, @Nullable T after, Function<? super T, ? extends JsonNode> value) {
        Json.put(form, "before", before, value);
        Json.put(form, "after", after, value);
    }

    private static ObjectNode source(SourceFile it) {
        return Json.object().put("name", it.name()).put("bundled", it.bundled()).put("digest", it.digest());
    }

    /**
     * What was written.
     *
     * @param files the bytes of the file with a digest
     * @throws Json.Unreadable if it cannot be understood
     */
    public static Happening read(Written written, Function<String, byte[]> files) {
        if (written.version() != VERSION) {
            throw new Json.Unreadable("an event of version " + written.version() + " is of a later Cairn", null);
        }
        var node = written.node();
        return Json.read(
                written.payload(),
                it -> node == null ? ofRoadmap(written.type(), it, files) : ofNode(written.type(), node, it));
    }

    private static Happening ofNode(String type, Key node, JsonNode it) {
        return switch (type) {
            case "ticked" -> new Happening.Ticked(node, before(it), Json.get(it, "on", FactForm::day));
            case "unticked" -> new Happening.Unticked(node, before(it));
            case "skipped" -> new Happening.Skipped(node, before(it), Json.get(it, "on", FactForm::day));
            case "noted" -> new Happening.Noted(node, Json.text(it, "before"), Json.text(it, "after"));
            case "renamed" -> new Happening.Renamed(node, Json.text(it, "before"), Json.text(it, "after"));
            case "reestimated" ->
                new Happening.Reestimated(
                        node, Json.get(it, "before", FactForm::effort), Json.get(it, "after", FactForm::effort));
            case "added" ->
                new Happening.Added(FactForm.place(it.required("place")), NodeForm.any(it.required("added")));
            case "deleted" ->
                new Happening.Deleted(FactForm.place(it.required("place")), NodeForm.any(it.required("deleted")));
            case "moved" ->
                new Happening.Moved(
                        node,
                        FactForm.place(it.required("before")),
                        FactForm.place(it.required("after")),
                        Json.optional(it, "groupBefore"),
                        Json.optional(it, "groupAfter"));
            case "time" ->
                new Happening.TimeChanged(
                        UUID.fromString(Json.text(it, "entry")),
                        Json.get(it, "before", TimeForm::entry),
                        Json.get(it, "after", TimeForm::entry));
            case "card" ->
                new Happening.CardChanged(
                        UUID.fromString(Json.text(it, "card")),
                        Json.get(it, "before", CardForm::card),
                        Json.get(it, "after", CardForm::card));
            case "lent" ->
                new Happening.StandingLent(
                        node, Json.get(it, "before", FactForm::standing), Json.get(it, "after", FactForm::standing));
            default -> throw unknown(type);
        };
    }

    private static Happening ofRoadmap(String type, JsonNode it, Function<String, byte[]> files) {
        return switch (type) {
            case "imported" ->
                new Happening.Imported(
                        source(it.required("source"), files), RoadmapForm.roadmap(it.required("reading")));
            case "removed" ->
                new Happening.Removed(
                        source(it.required("source"), files), RoadmapForm.roadmap(it.required("standing")));
            case "availability" ->
                new Happening.AvailabilityChanged(
                        Json.get(it, "before", AvailabilityForm::availability),
                        Json.get(it, "after", AvailabilityForm::availability));
            case "lengths" ->
                new Happening.SessionLengthsChanged(
                        PlanningForm.lengths(it.required("before")), PlanningForm.lengths(it.required("after")));
            case "plan" ->
                new Happening.PlanChanged(
                        PlanningForm.choices(it.required("before")), PlanningForm.choices(it.required("after")));
            case "baseline" ->
                new Happening.BaselineChanged(
                        Json.get(it, "before", PlanningForm::baseline), Json.get(it, "after", PlanningForm::baseline));
            case "recall" ->
                new Happening.RecallChosen(
                        CardForm.choices(it.required("before")), CardForm.choices(it.required("after")));
            case "pair" ->
                new Happening.PairJudged(
                        PairForm.pair(it.required("pair")),
                        Json.get(it, "before", PairForm::verdict),
                        Json.get(it, "after", PairForm::verdict));
            case "weeknoted" -> new Happening.WeekNoted(week(it), Json.text(it, "before"), Json.text(it, "after"));
            default -> throw unknown(type);
        };
    }

    private static WeekName week(JsonNode it) {
        var name = Json.text(it, "week");
        return WeekName.read(name).orElseThrow(() -> new Json.Unreadable("no week is called " + name, null));
    }

    private static Standing before(JsonNode it) {
        return FactForm.standing(it.required("before"));
    }

    private static SourceFile source(JsonNode it, Function<String, byte[]> files) {
        return new SourceFile(Json.text(it, "name"), Json.flag(it, "bundled"), files.apply(Json.text(it, "digest")));
    }

    private static Json.Unreadable unknown(String type) {
        return new Json.Unreadable("nothing of this kind is known: " + type, null);
    }
}
