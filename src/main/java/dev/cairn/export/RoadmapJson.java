package dev.cairn.export;

import dev.cairn.roadmap.DaySpan;
import dev.cairn.roadmap.MinuteRange;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Span;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.WeekSpan;
import dev.cairn.study.InspectionWriter;
import dev.cairn.study.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of {@code cairn inspect FILE --json}: one object with everything that was read. Absent facts are null, lists are never
 * null, lines are counted from 1, hours are whole numbers where they are whole.
 */
public final class RoadmapJson implements InspectionWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public String write(Reading.Read read) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root(read));
    }

    private static ObjectNode root(Reading.Read read) {
        var roadmap = read.roadmap();
        var root = NODES.objectNode();
        root.put("title", roadmap.title());
        root.put("icon", blankAsNull(roadmap.icon()));
        root.put("repairedFrom", roadmap.repairedFrom());
        root.set("phases", list(roadmap.phases(), RoadmapJson::phase));
        root.set("resources", list(roadmap.resources(), RoadmapJson::resource));
        root.set(
                "guide",
                list(
                        roadmap.guide(),
                        (page, node) -> node.put("title", page.title())
                                .put("line", page.source().first())
                                .put("lines", page.source().count())));
        root.set("weeklyHours", list(roadmap.about().weeklyHours(), (weekly, node) -> {
            node.put("label", weekly.label());
            putHours(node, weekly.minutes());
            return node;
        }));
        root.set(
                "problems",
                list(
                        roadmap.problems(),
                        (problem, node) -> node.put("line", problem.line()).put("message", problem.message())));
        root.set("totals", totals(read));
        return root;
    }

    private static ObjectNode totals(Reading.Read read) {
        var roadmap = read.roadmap();
        var totals = NODES.objectNode();
        totals.put("phases", roadmap.studyPhases().count());
        totals.put(
                "modules",
                roadmap.studyPhases().mapToLong(phase -> phase.modules().size()).sum());
        totals.put("tasks", roadmap.allTasks().count());
        totals.put(
                "done",
                roadmap.allTasks().filter(task -> task.status() == Status.DONE).count());
        totals.put("boxes", read.boxes());
        totals.put("resources", resources(roadmap));
        totals.set("hours", hours(sum(roadmap)));
        totals.set("statedHours", hours(roadmap.about().hours()));
        return totals;
    }

    private static long resources(Roadmap roadmap) {
        return roadmap.resources().size()
                + roadmap.phases().stream()
                        .flatMap(phase -> phase.modules().stream())
                        .mapToLong(module -> module.resources().size())
                        .sum();
    }

    private static @Nullable MinuteRange sum(Roadmap roadmap) {
        return roadmap.studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .map(Module::effort)
                .filter(Objects::nonNull)
                .map(effort -> effort.minutes())
                .reduce(MinuteRange::plus)
                .orElse(null);
    }

    private static ObjectNode phase(Phase phase, ObjectNode node) {
        var time = phase.time();
        node.put("label", blankAsNull(phase.heading().label()));
        node.put("title", phase.title());
        node.put("icon", blankAsNull(phase.heading().icon()));
        node.put("kind", lower(phase.kind()));
        node.put("line", phase.line());
        node.set("duration", span(time.duration()));
        node.set("weeks", weeks(time.weeks()));
        node.put("ongoing", time.ongoing());
        node.put("goal", phase.goal());
        node.set("modules", list(phase.modules(), RoadmapJson::module));
        return node;
    }

    private static ObjectNode module(Module module, ObjectNode node) {
        var effort = module.effort();
        node.put("label", blankAsNull(module.heading().label()));
        node.put("title", module.title());
        node.put("icon", blankAsNull(module.heading().icon()));
        node.put("unit", module.unit());
        node.put("line", module.line());
        node.set("hours", hours(effort == null ? null : effort.minutes()));
        node.set("weeks", weeks(module.weeks()));
        node.set("concepts", texts(module.concepts()));
        node.set("tasks", list(module.tasks(), RoadmapJson::task));
        node.set("resources", list(module.resources(), RoadmapJson::resource));
        return node;
    }

    private static ObjectNode task(Task task, ObjectNode node) {
        var lines = task.source().lines();
        node.put("key", task.key().value());
        node.put("title", task.title());
        node.put("kind", lower(task.kind()));
        node.put("group", task.group());
        node.put("done", task.status() == Status.DONE);
        node.put("box", task.source().box());
        node.put("whole", task.source().whole());
        node.put("week", task.timing().week());
        node.set("days", days(task.timing().days()));
        node.put("line", lines == null ? null : lines.first());
        node.set("details", texts(task.details()));
        node.set("subtasks", list(task.subtasks(), RoadmapJson::task));
        return node;
    }

    private static ObjectNode resource(Resource resource, ObjectNode node) {
        return node.put("title", resource.title())
                .put("url", resource.url())
                .put("label", resource.label())
                .put("line", resource.line());
    }

    private static JsonNode span(@Nullable Span span) {
        if (span == null) {
            return NODES.nullNode();
        }
        var node = NODES.objectNode();
        putNumber(node, "min", span.min());
        putNumber(node, "max", span.max());
        return node.put("unit", lower(span.unit()));
    }

    private static JsonNode hours(@Nullable MinuteRange minutes) {
        if (minutes == null) {
            return NODES.nullNode();
        }
        var node = NODES.objectNode();
        putHours(node, minutes);
        return node;
    }

    private static void putHours(ObjectNode node, MinuteRange minutes) {
        putNumber(node, "min", minutes.min() / 60.0);
        putNumber(node, "max", minutes.max() / 60.0);
    }

    private static void putNumber(ObjectNode node, String name, double value) {
        double rounded = Math.round(value * 100) / 100.0;
        if (rounded == Math.rint(rounded)) {
            node.put(name, (long) rounded);
        } else {
            node.put(name, rounded);
        }
    }

    private static JsonNode weeks(@Nullable WeekSpan weeks) {
        return weeks == null ? NODES.nullNode() : range(weeks.from(), weeks.to());
    }

    private static JsonNode days(@Nullable DaySpan days) {
        return days == null ? NODES.nullNode() : range(days.from(), days.to());
    }

    private static ObjectNode range(int from, int to) {
        return NODES.objectNode().put("from", from).put("to", to);
    }

    private static ArrayNode texts(List<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static <T> ArrayNode list(Collection<T> items, BiFunction<T, ObjectNode, ObjectNode> write) {
        var array = NODES.arrayNode();
        items.forEach(item -> array.add(write.apply(item, NODES.objectNode())));
        return array;
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
