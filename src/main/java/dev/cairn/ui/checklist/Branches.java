package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the items of one module, taking those over that are as they were. */
final class Branches {
    private final int hue;
    private final @Nullable Estimates estimates;
    private final Map<RowId, Item> before;

    /**
     * @param estimates the efforts of its tasks; null for a checklist, which has none
     * @param before the items the module had
     */
    Branches(int hue, @Nullable Estimates estimates, Map<RowId, Item> before) {
        this.hue = hue;
        this.estimates = estimates;
        this.before = before;
    }

    Item module(Module module) {
        var tasks = module.tasks().stream().map(this::task).toList();
        var below = headed(
                module.key(), Item.Kind.GROUP, tasks, item -> item.node() instanceof Task task ? task.group() : null);
        return new Item(
                RowId.of(module.key()), Item.Kind.MODULE, module, module.title(), hue, Sums.of(tasks), null, below);
    }

    private Item task(Task task) {
        var below = task.subtasks().stream().map(this::task).toList();
        var effort = estimates == null || !below.isEmpty() ? null : estimates.of(task);
        var own = Sums.of(task, effort == null ? 0 : effort.minutes().middle());
        var sums = below.isEmpty() ? own : own.plus(Sums.of(below));
        return kept(new Item(RowId.of(task.key()), Item.Kind.TASK, task, task.title(), hue, sums, effort, below));
    }

    /** Puts runs of items with the same heading under an item for that heading. */
    List<Item> headed(Key owner, Item.Kind kind, List<Item> items, HeadingOf headingOf) {
        var headed = new ArrayList<Item>();
        var taken = new HashSet<String>();
        for (int from = 0; from < items.size(); ) {
            var heading = headingOf.heading(items.get(from));
            int to = from + 1;
            while (to < items.size() && Objects.equals(heading, headingOf.heading(items.get(to)))) {
                to++;
            }
            var run = List.copyOf(items.subList(from, to));
            if (heading == null) {
                headed.addAll(run);
            } else {
                var part = taken.add(heading) ? heading : heading + "#" + from;
                var id = new RowId(owner, part);
                headed.add(kept(new Item(id, kind, null, heading, hue, Sums.of(run), null, run)));
            }
            from = to;
        }
        return List.copyOf(headed);
    }

    private Item kept(Item item) {
        var known = before.get(item.id());
        return known != null && known.looksLike(item) ? known : item;
    }

    /** What an item stands under; null for nothing. */
    @FunctionalInterface
    interface HeadingOf {
        @Nullable
        String heading(Item item);
    }
}
