package dev.cairn.paper;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import java.util.List;
import java.util.Optional;

/** A phase or module as a list of boxes on pages. */
public final class ChecklistPaper {
    private ChecklistPaper() {}

    /**
     * With the learner's notes, and lines to write on.
     *
     * @param node the key of a phase or module
     * @throws IllegalArgumentException where the roadmap has no such phase or module
     */
    public static PagedDocument of(Roadmap roadmap, Key node, Style style) {
        return of(roadmap, node, true, style);
    }

    /**
     * Every task of it, once, sub-tasks below their tasks.
     *
     * @param node the key of a phase or module
     * @param notes whether the learner's notes are printed, and lines to write on
     * @throws IllegalArgumentException where the roadmap has no such phase or module
     */
    public static PagedDocument of(Roadmap roadmap, Key node, boolean notes, Style style) {
        var found = Tree.find(roadmap, node).orElseThrow(() -> new IllegalArgumentException("no node " + node));
        var ready = new Ready(style);
        var modules = modules(found.node());
        var title = title(found.node());
        var head = new PlainHead(title, where(found, roadmap), sum(modules, roadmap, ready), ready);
        var foot = new Foot(ready, Foot.Numbers.NONE);
        var flow = new Flow(head, style.setup().area(), foot.top() - 6);
        var list = new ModuleList(Estimates.of(roadmap), ready, flow.width(), notes);
        for (Module module : modules) {
            // The page itself is called what its only module is.
            flow.put(list.rows(module, !module.equals(found.node())));
        }
        if (notes) {
            flow.notes(ready.say("paper.notes"));
        }
        return WeekPaper.bound(title, flow.pages(), foot, style.setup());
    }

    private static List<Module> modules(Node node) {
        return switch (node) {
            case Phase phase -> phase.modules();
            case Module module -> List.of(module);
            case Task task -> throw new IllegalArgumentException("a task is no checklist: " + task.key());
        };
    }

    private static String title(Node node) {
        return switch (node) {
            case Phase phase -> Spots.name(phase.heading());
            case Module module -> Spots.name(module.heading());
            case Task task -> Plain.of(task.title());
        };
    }

    private static String where(Located found, Roadmap roadmap) {
        var name = Spots.brief(roadmap.title());
        return Optional.of(found.path())
                .filter(path -> !path.isEmpty())
                .map(path -> title(path.getFirst()) + " · " + name)
                .orElse(name);
    }

    private static String sum(List<Module> modules, Roadmap roadmap, Ready ready) {
        var leaves = modules.stream()
                .flatMap(module -> module.tasks().stream())
                .flatMap(Task::leaves)
                .filter(task -> task.status() != Status.SKIPPED)
                .toList();
        long done = leaves.stream().filter(task -> task.status() == Status.DONE).count();
        int minutes = Estimates.of(roadmap).sum(leaves).middle();
        return minutes == 0
                ? ready.say("paper.done", done, leaves.size())
                : ready.say("paper.done.hours", done, leaves.size(), ready.figure(minutes));
    }
}
