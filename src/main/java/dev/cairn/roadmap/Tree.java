package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finding and rebuilding nodes of a {@link Roadmap}.
 *
 * <p>Every function returns a new roadmap that shares all untouched parts with the old one, and the very same roadmap where
 * nothing changed. All walk the tree once: cost is linear in its size, whatever the number of nodes changed.
 */
public final class Tree {
    private Tree() {}

    /** The node with this key and where it stands; empty where there is none. */
    public static Optional<Located> find(Roadmap roadmap, Key key) {
        int index = 0;
        for (Phase phase : roadmap.phases()) {
            if (phase.key().equals(key)) {
                return Optional.of(new Located(phase, new Place(null, index), List.of()));
            }
            var below = inPhase(phase, key);
            if (below.isPresent()) {
                return below;
            }
            index++;
        }
        return Optional.empty();
    }

    private static Optional<Located> inPhase(Phase phase, Key key) {
        int index = 0;
        for (Module module : phase.modules()) {
            if (module.key().equals(key)) {
                return Optional.of(new Located(module, new Place(phase.key(), index), List.of(phase)));
            }
            var below = inTasks(module.tasks(), module.key(), key, List.of(phase, module));
            if (below.isPresent()) {
                return below;
            }
            index++;
        }
        return Optional.empty();
    }

    private static Optional<Located> inTasks(List<Task> tasks, Key parent, Key key, List<Node> path) {
        int index = 0;
        for (Task task : tasks) {
            if (task.key().equals(key)) {
                return Optional.of(new Located(task, new Place(parent, index), path));
            }
            if (!task.subtasks().isEmpty()) {
                var longer = new ArrayList<>(path);
                longer.add(task);
                var below = inTasks(task.subtasks(), task.key(), key, longer);
                if (below.isPresent()) {
                    return below;
                }
            }
            index++;
        }
        return Optional.empty();
    }

    /** Applies each change to the node of its key; keys that are in no node are passed over. A change must keep the kind of node. */
    public static Roadmap update(Roadmap roadmap, Map<Key, ? extends UnaryOperator<Node>> changes) {
        return roadmap.withPhasesIfNew(mapped(roadmap.phases(), phase -> {
            var modules = mapped(phase.modules(), module -> {
                var tasks = mapped(module.tasks(), task -> updated(task, changes));
                var kept = tasks == module.tasks() ? module : module.withTasks(tasks);
                return (Module) change(kept, changes);
            });
            var kept = modules == phase.modules() ? phase : phase.withModules(modules);
            return (Phase) change(kept, changes);
        }));
    }

    private static Task updated(Task task, Map<Key, ? extends UnaryOperator<Node>> changes) {
        var subtasks = mapped(task.subtasks(), subtask -> updated(subtask, changes));
        var kept = subtasks == task.subtasks() ? task : task.withSubtasks(subtasks);
        return (Task) change(kept, changes);
    }

    private static Node change(Node node, Map<Key, ? extends UnaryOperator<Node>> changes) {
        UnaryOperator<Node> change = changes.get(node.key());
        return change == null ? node : change.apply(node);
    }

    /** Takes the node with this key, and all below it, out of the tree. */
    public static Roadmap remove(Roadmap roadmap, Key key) {
        return roadmap.withPhasesIfNew(mapped(without(roadmap.phases(), key), phase -> {
            var modules = mapped(without(phase.modules(), key), module -> {
                var tasks = removed(module.tasks(), key);
                return tasks == module.tasks() ? module : module.withTasks(tasks);
            });
            return modules == phase.modules() ? phase : phase.withModules(modules);
        }));
    }

    private static List<Task> removed(List<Task> tasks, Key key) {
        return mapped(without(tasks, key), task -> {
            var subtasks = removed(task.subtasks(), key);
            return subtasks == task.subtasks() ? task : task.withSubtasks(subtasks);
        });
    }

    /**
     * Puts a node, with all below it, at a place.
     *
     * @throws IllegalArgumentException where the place cannot hold such a node: a phase stands in the roadmap, a module in a phase,
     *     a task in a module or task
     */
    public static Roadmap insert(Roadmap roadmap, Place place, Node node) {
        var parent = place.parent();
        if (parent == null) {
            if (node instanceof Phase phase) {
                return roadmap.withPhases(with(roadmap.phases(), place.index(), phase));
            }
            throw new IllegalArgumentException("only a phase stands in the roadmap itself");
        }
        var found =
                find(roadmap, parent).orElseThrow(() -> new IllegalArgumentException("no node has the key " + parent));
        Node grown = grown(found.node(), place.index(), node);
        return update(roadmap, Map.of(parent, ignored -> grown));
    }

    /** Whether {@link #insert} can put a node at a place: its parent is there, and holds such nodes, and the key is not taken. */
    public static boolean accepts(Roadmap roadmap, Place place, Node node) {
        var parent = place.parent();
        if (find(roadmap, node.key()).isPresent()) {
            return false;
        }
        if (parent == null) {
            return node instanceof Phase;
        }
        return find(roadmap, parent)
                .map(found -> switch (node) {
                    case Phase phase -> false;
                    case Module module -> found.node() instanceof Phase;
                    case Task task -> !(found.node() instanceof Phase);
                })
                .orElse(false);
    }

    private static Node grown(Node parent, int index, Node child) {
        if (parent instanceof Phase phase && child instanceof Module module) {
            return phase.withModules(with(phase.modules(), index, module));
        }
        if (parent instanceof Module module && child instanceof Task task) {
            return module.withTasks(with(module.tasks(), index, task));
        }
        if (parent instanceof Task task && child instanceof Task subtask) {
            return task.withSubtasks(with(task.subtasks(), index, subtask));
        }
        throw new IllegalArgumentException(child.getClass().getSimpleName() + " cannot stand in "
                + parent.getClass().getSimpleName());
    }

    private static <T> List<T> with(List<T> items, int index, T item) {
        var grown = new ArrayList<>(items);
        grown.add(Math.min(index, items.size()), item);
        return grown;
    }

    private static <N extends Node> List<N> without(List<N> nodes, Key key) {
        for (N node : nodes) {
            if (node.key().equals(key)) {
                return nodes.stream().filter(other -> !other.key().equals(key)).toList();
            }
        }
        return nodes;
    }

    /** Maps a list; gives back the very same list where no element changed. */
    private static <T> List<T> mapped(List<T> items, Function<T, T> function) {
        List<T> changed = null;
        for (int i = 0; i < items.size(); i++) {
            T before = items.get(i);
            T after = function.apply(before);
            if (after != before && changed == null) {
                changed = new ArrayList<>(items);
            }
            if (changed != null) {
                changed.set(i, after);
            }
        }
        return changed == null ? items : changed;
    }
}
