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
import java.util.Set;

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
            add(line, chapter.key(), chapter.module().tasks(), rest, places);
            places.addAll(tasks);
        }
    }

    private void find(Line line, Task task, Map<Key, Work> works, List<PinPlace> found) {
        var open = task.leaves()
                .filter(leaf -> works.containsKey(leaf.key()))
                .map(leaf -> works.get(leaf.key()))
                .toList();
        add(line, task.key(), List.of(task), open, found);
        if (line.choices().pins().getOrDefault(task.key(), List.of()).stream().anyMatch(it -> it.minutes() == null)) {
            own.addAll(open);
        }
    }

    private static void add(Line line, Key node, List<Task> tasks, List<Work> works, List<PinPlace> found) {
        var pins = line.choices().pins().getOrDefault(node, List.of());
        if (!works.isEmpty() && !pins.isEmpty()) {
            boolean isTask = tasks.size() == 1 && tasks.getFirst().key().equals(node);
            boolean isBegun = tasks.stream().flatMap(Task::leaves).anyMatch(it -> it.status() == Status.DONE);
            for (Pin pin : pins) {
                found.add(new PinPlace(line, node, isTask, isBegun, pin, works));
            }
        }
    }
}
