package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Pin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the learner pinned in the roadmaps, in the order of the documents. */
final class Pins {
    private final List<PinPlace> places = new ArrayList<>();

    /** Tasks with a date of their own: the pin of their module is not about them. */
    private final Set<Work> own = new HashSet<>();

    static List<PinPlace> of(List<Line> lines) {
        var pins = new Pins();
        lines.stream().filter(line -> !line.choices().pins().isEmpty()).forEach(pins::find);
        return pins.places;
    }

    private void find(Line line) {
        for (Chapter chapter : line.chapters()) {
            var works = new HashMap<Key, Work>();
            chapter.works().forEach(work -> works.put(work.task(), work));
            var tasks = new ArrayList<PinPlace>();
            chapter.module().allTasks().forEach(task -> find(line, task, works, tasks));
            var rest = chapter.works().stream().filter(it -> !own.contains(it)).toList();
            for (Pin pin : pins(line, chapter.key())) {
                add(line, chapter.key(), chapter.module().tasks(), pin, rest, places);
            }
            places.addAll(tasks);
        }
    }

    private void find(Line line, Task task, Map<Key, Work> works, List<PinPlace> found) {
        var all = open(task.leaves(), works);
        for (Pin pin : pins(line, task.key())) {
            boolean day = pin.minutes() == null;
            add(line, task.key(), List.of(task), pin, day ? open(without(line, task), works) : all, found);
        }
        if (hasDay(line, task)) {
            own.addAll(all);
        }
    }

    /** The leaves of a task, without those that have a date of their own, or one nearer to them than this task. */
    private static Stream<Task> without(Line line, Task task) {
        return task.subtasks().isEmpty()
                ? Stream.of(task)
                : task.subtasks().stream().filter(it -> !hasDay(line, it)).flatMap(it -> without(line, it));
    }

    private static List<Work> open(Stream<Task> leaves, Map<Key, Work> works) {
        return leaves.map(leaf -> works.get(leaf.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean hasDay(Line line, Task task) {
        return pins(line, task.key()).stream().anyMatch(it -> it.minutes() == null);
    }

    private static List<Pin> pins(Line line, Key node) {
        return line.choices().pins().getOrDefault(node, List.of());
    }

    private static void add(Line line, Key node, List<Task> tasks, Pin pin, List<Work> works, List<PinPlace> found) {
        if (!works.isEmpty()) {
            boolean isTask = tasks.size() == 1 && tasks.getFirst().key().equals(node);
            boolean isBegun = tasks.stream().flatMap(Task::leaves).anyMatch(it -> it.status() == Status.DONE);
            found.add(new PinPlace(line, node, isTask, isBegun, pin, works));
        }
    }
}
