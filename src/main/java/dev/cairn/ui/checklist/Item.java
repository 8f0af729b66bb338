package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree that is drawn: a node of the roadmap, or a heading between nodes. Immutable, and the very same object for as
 * long as nothing in or below it changed.
 *
 * @param node the phase, module or task; null for units and groups
 * @param title what it is called, without its label
 * @param hue the colour of its phase, from 1; 0 for a checklist beside the plan
 * @param effort how long a task takes, shared out where it is not stated; null for what has tasks below, and in checklists
 */
record Item(
        RowId id,
        Kind kind,
        @Nullable Node node,
        String title,
        int hue,
        Sums sums,
        @Nullable Effort effort,
        List<Item> below) {

    /** What a row stands for. */
    enum Kind {
        PHASE,
        /** The heading between a phase and its modules. */
        UNIT,
        MODULE,
        /** The label tasks stand under inside a module. */
        GROUP,
        TASK
    }

    Box box() {
        return node instanceof Task task ? Box.of(task.status(), sums.tally()) : Box.of(sums.tally());
    }

    /** The task it is and the tasks below it, in reading order. */
    Stream<Task> tasks() {
        var under = below.stream().flatMap(Item::tasks);
        return node instanceof Task task ? Stream.concat(Stream.of(task), under) : under;
    }

    Stream<Key> tasks(Status status) {
        return tasks().filter(task -> task.status() == status).map(Task::key);
    }

    /** Whether nothing in or below it is different: as cheap as its own children are many. */
    boolean looksLike(Item other) {
        if (node != other.node
                || hue != other.hue
                || below.size() != other.below.size()
                || !title.equals(other.title)
                || !sums.equals(other.sums)
                || !Objects.equals(effort, other.effort)) {
            return false;
        }
        for (int i = 0; i < below.size(); i++) {
            if (below.get(i) != other.below.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Itself and everything below it. */
    Stream<Item> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Item::all));
    }
}
