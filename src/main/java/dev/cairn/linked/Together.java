package dev.cairn.linked;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What else happens in a step because tasks are linked: those linked with one that is ticked are ticked too, those whose link ends
 * stand as they would have without it, and what comes into the library stands as what it is linked with.
 *
 * <p>Of a task that follows another it is kept how it would stand by itself ({@link Links#own}). Whatever the learner does to it directly
 * ends that: it then stands by itself, and the others follow it. Where that which they follow leaves the library, the first of them stands by
 * itself as it does: what was done stays done.
 */
public final class Together {
    private final List<Change> changes;
    private final LinkedGroups groups;
    private final Map<TaskId, Standing> own;
    private final Map<TaskId, Standing> standing;

    /** The linked tasks the step itself changes, in the order it does. */
    private final Set<TaskId> direct = new LinkedHashSet<>();

    private final Set<TaskId> gone = new LinkedHashSet<>();
    private final Set<TaskId> come = new LinkedHashSet<>();
    private final Set<Pair> parted = new LinkedHashSet<>();

    private Together(List<Change> changes, Links before, Function<RoadmapId, Optional<Roadmap>> roadmaps) {
        this.changes = new ArrayList<>(changes);
        var after = before;
        for (Change change : changes) {
            if (change.what() instanceof Happening.PairJudged it) {
                after = after.with(it.pair(), it.after());
            }
        }
        own = new HashMap<>(before.own());
        var concerned = new Concerned(changes, new LinkedGroups(before), new LinkedGroups(after));
        standing = concerned.standing(roadmaps);
        for (Change change : changes) {
            walk(change, before, concerned);
        }
        groups = new LinkedGroups(after).in(standing.keySet());
    }

    /**
     * The changes a learner makes in a step, with all that comes along behind them.
     *
     * @param roadmaps how a roadmap stands; empty where it is not in the library
     */
    public static List<Change> complete(
            List<Change> changes, Links before, Function<RoadmapId, Optional<Roadmap>> roadmaps) {
        return isLinked(changes, before) ? new Together(changes, before, roadmaps).completed() : changes;
    }

    /**
     * The changes that take a step back, with what comes along because something was linked or ticked since. All that came along with the step
     * itself is among the changes; so where nothing happened since, nothing is added.
     */
    public static List<Change> takenBack(
            List<Change> changes, Links before, Function<RoadmapId, Optional<Roadmap>> roadmaps) {
        return isLinked(changes, before) ? new Together(changes, before, roadmaps).takenBack() : changes;
    }

    private static boolean isLinked(List<Change> changes, Links before) {
        return before.linked().findAny().isPresent()
                || changes.stream().anyMatch(it -> it.what() instanceof Happening.PairJudged);
    }

    private void walk(Change change, Links before, Concerned concerned) {
        switch (change.what()) {
            case Happening.StatusChange it -> {
                var task = new TaskId(change.roadmap(), it.node());
                if (standing.replace(task, it.after()) != null) {
                    direct.add(task);
                }
            }
            case Happening.StandingLent it -> put(own, new TaskId(change.roadmap(), it.node()), it.after());
            case Happening.PairJudged it -> {
                if ((it.after() == Verdict.LINKED)
                        != before.verdict(it.pair())
                                .filter(Verdict.LINKED::equals)
                                .isPresent()) {
                    parted.add(it.pair());
                }
            }
            default -> {
                concerned.gone(change).forEach(it -> {
                    standing.remove(it);
                    gone.add(it);
                    come.remove(it);
                });
                concerned.come(change).forEach((task, stands) -> {
                    standing.put(task, stands);
                    come.add(task);
                    gone.remove(task);
                });
            }
        }
    }

    private static void put(Map<TaskId, Standing> all, TaskId task, @Nullable Standing standing) {
        if (standing == null) {
            all.remove(task);
        } else {
            all.put(task, standing);
        }
    }

    private List<Change> completed() {
        direct.forEach(it -> lend(it, null));
        for (TaskId origin : direct) {
            var now = standing.get(origin);
            if (now != null) {
                groups.of(origin).stream().filter(it -> !direct.contains(it)).forEach(it -> follow(it, now));
            }
        }
        cameAndWent();
        return changes;
    }

    private List<Change> takenBack() {
        for (TaskId origin : direct) {
            var now = standing.get(origin);
            if (now != null) {
                groups.of(origin).stream()
                        .filter(it ->
                                !direct.contains(it) && (status(it) == Status.OPEN) != (now.status() == Status.OPEN))
                        .forEach(it -> follow(it, now));
            }
        }
        cameAndWent();
        // What came along with a step may stand by itself since, and what it came along with may be gone.
        for (TaskId origin : direct) {
            groups.of(origin).stream().filter(it -> !isLent(it)).forEach(it -> lend(it, null));
            handOver(origin);
        }
        return changes;
    }

    private void cameAndWent() {
        gone.forEach(it -> lend(it, null));
        gone.forEach(this::handOver);
        come.forEach(this::settle);
        for (Pair pair : parted) {
            part(pair.one());
            part(pair.other());
            settle(pair.one());
            settle(pair.other());
        }
    }

    /** Whether a task stands otherwise than it would by itself. */
    private boolean isLent(TaskId task) {
        var alone = own.get(task);
        return alone != null && alone.status() != status(task);
    }

    /** A task comes to stand as one it is linked with; as it did by itself, where that is the same. */
    private void follow(TaskId task, Standing leading) {
        var now = Objects.requireNonNull(standing.get(task));
        if (now.status() == leading.status()) {
            return;
        }
        var alone = own.getOrDefault(task, now);
        if (alone.status() == leading.status()) {
            stand(task, alone);
            lend(task, null);
        } else {
            stand(task, leading);
            lend(task, alone);
        }
    }

    /** What is left linked with a task stands by itself again, unless one of it still stands so by itself. */
    private void part(TaskId task) {
        var lent = lent(task);
        for (TaskId it : lent) {
            if (!isHeld(it, lent)) {
                stand(it, Objects.requireNonNull(own.get(it)));
                lend(it, null);
            }
        }
    }

    /** Those linked with a task that follow nobody any more: the first of them leads from now on. */
    private void handOver(TaskId task) {
        for (TaskId it : lent(task)) {
            if (!isHeld(it, lent(task))) {
                lend(it, null);
            }
        }
    }

    private List<TaskId> lent(TaskId task) {
        return groups.of(task).stream().filter(own::containsKey).toList();
    }

    private boolean isHeld(TaskId task, List<TaskId> lent) {
        return groups.of(task).stream()
                .filter(other -> !lent.contains(other))
                .anyMatch(other -> status(other) == status(task));
    }

    /** Of tasks that are one, what is open becomes as that which is not: done rather than skipped. */
    private void settle(TaskId task) {
        var group = groups.of(task);
        var settled = Stream.of(Status.DONE, Status.SKIPPED)
                .flatMap(status -> group.stream().filter(it -> status(it) == status))
                .findFirst();
        settled.map(standing::get)
                .ifPresent(leading -> group.stream()
                        .filter(it -> !direct.contains(it) && status(it) == Status.OPEN)
                        .forEach(it -> follow(it, leading)));
    }

    private Status status(TaskId task) {
        return Objects.requireNonNull(standing.get(task)).status();
    }

    private void stand(TaskId task, Standing after) {
        var before = Objects.requireNonNull(standing.put(task, after));
        if (before.status() != after.status()) {
            changes.add(new Change(task.roadmap(), Happening.StatusChange.to(task.task(), before, after)));
        }
    }

    private void lend(TaskId task, @Nullable Standing alone) {
        var before = own.get(task);
        if (!Objects.equals(before, alone)) {
            changes.add(new Change(task.roadmap(), new Happening.StandingLent(task.task(), before, alone)));
            put(own, task, alone);
        }
    }
}
