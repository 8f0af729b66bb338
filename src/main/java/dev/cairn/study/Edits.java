package dev.cairn.study;

import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a learner can do to a roadmap, as functions from how it stands to what happens. For {@link Library#change}.
 *
 * <p>What is already so does not happen again: ticking a ticked task gives nothing. Nodes that are not there are passed over.
 */
public final class Edits {
    private Edits() {}

    /**
     * Gives tasks a standing. A standing with another day than the present one, but the same status, changes nothing.
     *
     * @param tasks exactly these; sub-tasks must be named themselves
     */
    public static Function<Roadmap, List<Happening>> stand(Collection<Key> tasks, Standing standing) {
        var chosen = Set.copyOf(tasks);
        var after = standing.status() == Status.OPEN ? Standing.OPEN : standing;
        return roadmap -> {
            var changes = new ArrayList<Happening>();
            for (Phase phase : roadmap.phases()) {
                for (Module module : phase.modules()) {
                    stand(module.tasks(), chosen, after, changes);
                }
            }
            return changes;
        };
    }

    private static void stand(List<Task> tasks, Set<Key> chosen, Standing after, List<Happening> changes) {
        for (Task task : tasks) {
            if (chosen.contains(task.key()) && task.status() != after.status()) {
                changes.add(Happening.StatusChange.to(task.key(), task.state().standing(), after));
            }
            stand(task.subtasks(), chosen, after, changes);
        }
    }

    public static Function<Roadmap, List<Happening>> note(Key key, String note) {
        return at(
                key,
                it -> it.node().note().equals(note)
                        ? List.of()
                        : List.of(new Happening.Noted(key, it.node().note(), note)));
    }

    /** A blank title changes nothing: everything has a name. */
    public static Function<Roadmap, List<Happening>> rename(Key key, String title) {
        return at(
                key,
                it -> title.isBlank() || it.node().title().equals(title.strip())
                        ? List.of()
                        : List.of(new Happening.Renamed(key, it.node().title(), title.strip())));
    }

    /** Gives a task or module an effort; null takes the learner's figure away. */
    public static Function<Roadmap, List<Happening>> reestimate(Key key, @Nullable Effort effort) {
        return at(
                key,
                it -> it.node() instanceof Phase || Objects.equals(effort(it.node()), effort)
                        ? List.of()
                        : List.of(new Happening.Reestimated(key, effort(it.node()), effort)));
    }

    private static @Nullable Effort effort(Node node) {
        return switch (node) {
            case Task task -> task.effort();
            case Module module -> module.effort();
            case Phase phase -> null;
        };
    }

    /** Adds a node, with all below it, at a place; a place that cannot hold it changes nothing. */
    public static Function<Roadmap, List<Happening>> add(Place place, Node node) {
        return roadmap -> Tree.accepts(roadmap, place, node) ? List.of(new Happening.Added(place, node)) : List.of();
    }

    /** Deletes nodes with all below them; a node below another of them goes with it. */
    public static Function<Roadmap, List<Happening>> delete(Collection<Key> keys) {
        var chosen = Set.copyOf(keys);
        return roadmap -> {
            var happenings = new ArrayList<Happening>();
            var left = roadmap;
            for (Key key : chosen.stream().sorted().toList()) {
                var found = Tree.find(left, key);
                if (found.isPresent() && found.get().path().stream().noneMatch(above -> chosen.contains(above.key()))) {
                    happenings.add(new Happening.Deleted(
                            found.get().place(), found.get().node()));
                    left = Tree.remove(left, key);
                }
            }
            return happenings;
        };
    }

    /**
     * Moves a node. A place that cannot hold it, or lies below it, changes nothing.
     *
     * @param to counted with the node taken out
     * @param group the group a task comes to stand under; null for none, and for phases and modules
     */
    public static Function<Roadmap, List<Happening>> move(Key key, Place to, @Nullable String group) {
        return roadmap -> Tree.find(roadmap, key)
                .filter(it -> Tree.accepts(Tree.remove(roadmap, key), to, it.node()))
                .map(it -> moved(it, to, group))
                .orElse(List.of());
    }

    private static List<Happening> moved(Located it, Place to, @Nullable String group) {
        var before = it.node() instanceof Task task ? task.group() : null;
        return it.place().equals(to) && Objects.equals(before, group)
                ? List.of()
                : List.of(new Happening.Moved(it.node().key(), it.place(), to, before, group));
    }

    private static Function<Roadmap, List<Happening>> at(Key key, Function<Located, List<Happening>> edit) {
        return roadmap -> Tree.find(roadmap, key).map(edit).orElse(List.of());
    }
}
