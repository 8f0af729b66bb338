package dev.cairn.study;

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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
 * What else happens in a step because tasks are linked: those linked with one that is ticked are ticked too, and those whose link ends
 * stand as they would have without it.
 *
 * <p>Of a task that follows another it is kept how it would stand by itself ({@link Links#own}). Whatever the learner does to it directly
 * ends that: it then stands by itself, and the others follow it.
 */
final class Together {
    private static final Comparator<TaskId> ORDER =
            Comparator.comparing(TaskId::roadmap).thenComparing(TaskId::task);

    private final List<Change> changes;
    private final Map<TaskId, Standing> standing;
    private Links links;

    private Together(List<Change> changes, Links links, Map<TaskId, Standing> standing) {
        this.changes = new ArrayList<>(changes);
        this.links = links;
        this.standing = standing;
    }

    /**
     * The changes of a step with all that comes along.
     *
     * @param roadmaps how a roadmap stands; empty where it is not in the library
     */
    static List<Change> complete(List<Change> changes, Links before, Function<RoadmapId, Optional<Roadmap>> roadmaps) {
        var after = before;
        for (Change change : changes) {
            if (change.what() instanceof Happening.PairJudged it) {
                after = after.with(it.pair(), it.after());
            }
        }
        if (after.linked().findAny().isEmpty() && before.linked().findAny().isEmpty()) {
            return changes;
        }
        return new Together(changes, after, standing(concerned(changes, before, after), roadmaps)).completed(before);
    }

    /** The tasks that may change, with all they are or were linked with. */
    private static Set<TaskId> concerned(List<Change> changes, Links before, Links after) {
        var named = new HashSet<TaskId>();
        for (Change change : changes) {
            switch (change.what()) {
                case Happening.StatusChange it -> named.add(new TaskId(change.roadmap(), it.node()));
                case Happening.PairJudged it -> {
                    named.add(it.pair().one());
                    named.add(it.pair().other());
                }
                default -> {}
            }
        }
        var all = new HashSet<TaskId>();
        Stream.concat(before.groups().stream(), after.groups().stream())
                .filter(group -> group.stream().anyMatch(named::contains))
                .forEach(all::addAll);
        return all;
    }

    private static Map<TaskId, Standing> standing(Set<TaskId> tasks, Function<RoadmapId, Optional<Roadmap>> roadmaps) {
        var standing = new HashMap<TaskId, Standing>();
        tasks.stream()
                .map(TaskId::roadmap)
                .distinct()
                .forEach(id -> roadmaps.apply(id).stream()
                        .flatMap(Roadmap::allTasks)
                        .forEach(task -> {
                            var name = new TaskId(id, task.key());
                            if (tasks.contains(name)) {
                                standing.put(name, task.state().standing());
                            }
                        }));
        return standing;
    }

    private List<Change> completed(Links before) {
        var direct = direct();
        direct.forEach(it -> lend(it, null));
        for (TaskId origin : direct) {
            var now = standing.get(origin);
            if (now != null) {
                partners(origin).filter(it -> !direct.contains(it)).forEach(it -> follow(it, now));
            }
        }
        for (Pair pair : changedPairs(before)) {
            part(pair.one());
            part(pair.other());
            settle(pair.one(), direct);
            settle(pair.other(), direct);
        }
        return changes;
    }

    /** The linked tasks the step itself changes, and how they come to stand, in the order it does. */
    private Set<TaskId> direct() {
        var direct = new LinkedHashSet<TaskId>();
        for (Change change : List.copyOf(changes)) {
            if (change.what() instanceof Happening.StatusChange it) {
                var task = new TaskId(change.roadmap(), it.node());
                if (standing.replace(task, it.after()) != null) {
                    direct.add(task);
                }
            }
        }
        return direct;
    }

    private Set<Pair> changedPairs(Links before) {
        var pairs = new LinkedHashSet<Pair>();
        for (Change change : List.copyOf(changes)) {
            if (change.what() instanceof Happening.PairJudged it
                    && isLinked(links, it.pair()) != isLinked(before, it.pair())) {
                pairs.add(it.pair());
            }
        }
        return pairs;
    }

    private static boolean isLinked(Links links, Pair pair) {
        return links.verdict(pair).filter(Verdict.LINKED::equals).isPresent();
    }

    private Stream<TaskId> partners(TaskId task) {
        return links.partners(task).stream().filter(standing::containsKey).sorted(ORDER);
    }

    /** A task comes to stand as one it is linked with; as it did by itself, where that is the same. */
    private void follow(TaskId task, Standing leading) {
        var now = Objects.requireNonNull(standing.get(task));
        if (now.status() == leading.status()) {
            return;
        }
        var own = links.own(task).orElse(now);
        if (own.status() == leading.status()) {
            stand(task, own);
            lend(task, null);
        } else {
            stand(task, leading);
            lend(task, own);
        }
    }

    /** What is left linked with a task stands by itself again, unless one of it still stands so by itself. */
    private void part(TaskId task) {
        var group = group(task);
        var lent = group.stream().filter(it -> links.own(it).isPresent()).toList();
        for (TaskId it : lent) {
            boolean held = group.stream()
                    .filter(other -> !lent.contains(other))
                    .anyMatch(other -> status(other) == status(it));
            if (!held) {
                stand(it, links.own(it).orElseThrow());
                lend(it, null);
            }
        }
    }

    /** Of tasks that are one, what is open becomes as that which is not: done rather than skipped. */
    private void settle(TaskId task, Set<TaskId> direct) {
        var group = group(task);
        var settled = Stream.of(Status.DONE, Status.SKIPPED)
                .flatMap(status -> group.stream().filter(it -> status(it) == status))
                .findFirst();
        settled.map(standing::get)
                .ifPresent(leading -> group.stream()
                        .filter(it -> !direct.contains(it) && status(it) == Status.OPEN)
                        .forEach(it -> follow(it, leading)));
    }

    /** A task with all it is linked with, as far as they are there. */
    private List<TaskId> group(TaskId task) {
        return Stream.concat(Stream.of(task), links.partners(task).stream())
                .filter(standing::containsKey)
                .sorted(ORDER)
                .toList();
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

    private void lend(TaskId task, @Nullable Standing own) {
        var before = links.own(task).orElse(null);
        if (!Objects.equals(before, own)) {
            changes.add(new Change(task.roadmap(), new Happening.StandingLent(task.task(), before, own)));
            links = links.withOwn(task, own);
        }
    }
}
