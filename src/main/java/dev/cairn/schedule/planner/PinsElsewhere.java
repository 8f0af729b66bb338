package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlannedRoadmap;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Pins of which all that is open is planned in another roadmap: they cannot be kept here, and that is told. */
final class PinsElsewhere {
    private PinsElsewhere() {}

    /** @param tell is told of each: what was pinned, and where to */
    static void of(PlannedRoadmap planned, BiConsumer<Key, Pin> tell) {
        if (planned.elsewhere().isEmpty()) {
            return;
        }
        planned.choices().pins().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(it -> isElsewhere(it.getKey(), planned))
                .forEach(it -> it.getValue().stream()
                        .sorted(Comparator.comparing(Pin::date))
                        .forEach(pin -> tell.accept(it.getKey(), pin)));
    }

    private static boolean isElsewhere(Key node, PlannedRoadmap planned) {
        var open = open(planned.roadmap(), node).toList();
        return !open.isEmpty()
                && open.stream().allMatch(it -> planned.elsewhere().contains(it.key()));
    }

    private static Stream<Task> open(Roadmap roadmap, Key node) {
        return Tree.find(roadmap, node).stream()
                .flatMap(it -> tasks(it.node()))
                .flatMap(Task::leaves)
                .filter(it -> it.status() == Status.OPEN);
    }

    private static Stream<Task> tasks(Node node) {
        return switch (node) {
            case Phase phase -> Stream.empty();
            case Module module -> module.tasks().stream();
            case Task task -> Stream.of(task);
        };
    }
}
