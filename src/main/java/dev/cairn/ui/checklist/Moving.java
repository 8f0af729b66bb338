package dev.cairn.ui.checklist;

import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Edits;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves a node one place up or down: among its siblings, into the group next to it, and at the end of its module or phase into the
 * neighbouring one.
 */
final class Moving {
    private Moving() {}

    /** What happens when a node goes one place up or down; nothing at the ends of the roadmap. */
    static List<Happening> oneStep(Roadmap roadmap, Key key, boolean up) {
        return Tree.find(roadmap, key)
                .map(at -> switch (at.node()) {
                    case Phase phase ->
                        to(
                                roadmap,
                                at,
                                at.place().index() + (up ? -1 : 1),
                                roadmap.phases().size(),
                                null);
                    case Module module -> module(roadmap, at, up);
                    case Task task -> task(roadmap, at, task, up);
                })
                .orElse(List.of());
    }

    private static List<Happening> to(Roadmap roadmap, Located at, int index, int siblings, @Nullable String group) {
        return index < 0 || index >= siblings
                ? List.of()
                : Edits.move(at.node().key(), new Place(at.place().parent(), index), group)
                        .apply(roadmap);
    }

    private static List<Happening> module(Roadmap roadmap, Located at, boolean up) {
        var phase = (Phase) at.path().getLast();
        int index = at.place().index() + (up ? -1 : 1);
        if (index >= 0 && index < phase.modules().size()) {
            return to(roadmap, at, index, phase.modules().size(), null);
        }
        int other = roadmap.phases().indexOf(phase) + (up ? -1 : 1);
        if (other < 0 || other >= roadmap.phases().size()) {
            return List.of();
        }
        var target = roadmap.phases().get(other);
        var place = new Place(target.key(), up ? target.modules().size() : 0);
        return Edits.move(at.node().key(), place, null).apply(roadmap);
    }

    private static List<Happening> task(Roadmap roadmap, Located at, Task task, boolean up) {
        var siblings = at.path().getLast() instanceof Module module
                ? module.tasks()
                : ((Task) at.path().getLast()).subtasks();
        int index = at.place().index() + (up ? -1 : 1);
        if (index < 0 || index >= siblings.size()) {
            return at.path().getLast() instanceof Module module ? intoNextModule(roadmap, at, module, up) : List.of();
        }
        var neighbour = siblings.get(index);
        return Objects.equals(neighbour.group(), task.group())
                ? to(roadmap, at, index, siblings.size(), task.group())
                : Edits.move(task.key(), at.place(), neighbour.group()).apply(roadmap);
    }

    private static List<Happening> intoNextModule(Roadmap roadmap, Located at, Module module, boolean up) {
        var modules = roadmap.phases().stream()
                .flatMap(phase -> phase.modules().stream())
                .toList();
        int other = modules.indexOf(module) + (up ? -1 : 1);
        if (other < 0 || other >= modules.size()) {
            return List.of();
        }
        var target = modules.get(other);
        var tasks = target.tasks();
        String group = null;
        if (!tasks.isEmpty()) {
            group = (up ? tasks.getLast() : tasks.getFirst()).group();
        }
        return Edits.move(at.node().key(), new Place(target.key(), up ? tasks.size() : 0), group)
                .apply(roadmap);
    }
}
