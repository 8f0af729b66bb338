package dev.cairn.topics;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.schedule.TaskId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the learner said of tasks that look alike. Immutable.
 *
 * @param own how tasks would stand that stand as they do only because of one they are linked with
 */
public record Links(Map<Pair, Verdict> verdicts, Map<TaskId, Standing> own) {
    /** Nothing said yet. */
    public static final Links NONE = new Links(Map.of(), Map.of());

    public Links {
        verdicts = Map.copyOf(verdicts);
        own = Map.copyOf(own);
    }

    /** How a task would stand without those it is linked with; empty where it stands by itself. */
    public Optional<Standing> own(TaskId task) {
        return Optional.ofNullable(own.get(task));
    }

    public Optional<Verdict> verdict(Pair pair) {
        return Optional.ofNullable(verdicts.get(pair));
    }

    public Stream<Pair> linked() {
        return verdicts.entrySet().stream()
                .filter(it -> it.getValue() == Verdict.LINKED)
                .map(Map.Entry::getKey);
    }

    /** The tasks linked to one, directly or through others, without itself. */
    public Set<TaskId> partners(TaskId task) {
        var found = reached(task, neighbours());
        found.remove(task);
        return found;
    }

    /** All tasks that are linked, together with those they are linked to, directly or through others; each stands in one group. */
    public List<Set<TaskId>> groups() {
        var neighbours = neighbours();
        var seen = new LinkedHashSet<TaskId>();
        var groups = new ArrayList<Set<TaskId>>();
        for (TaskId task : neighbours.keySet()) {
            if (!seen.contains(task)) {
                var group = reached(task, neighbours);
                seen.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    /** The roadmaps in which a linked task stands: they are changed together, so whoever changes one needs them all. */
    public Set<RoadmapId> roadmaps() {
        var roadmaps = new TreeSet<RoadmapId>();
        linked().forEach(it -> {
            roadmaps.add(it.one().roadmap());
            roadmaps.add(it.other().roadmap());
        });
        return roadmaps;
    }

    private Map<TaskId, List<TaskId>> neighbours() {
        var neighbours = new HashMap<TaskId, List<TaskId>>();
        linked().forEach(pair -> {
            neighbours.computeIfAbsent(pair.one(), it -> new ArrayList<>()).add(pair.other());
            neighbours.computeIfAbsent(pair.other(), it -> new ArrayList<>()).add(pair.one());
        });
        return neighbours;
    }

    private static Set<TaskId> reached(TaskId task, Map<TaskId, List<TaskId>> neighbours) {
        var found = new LinkedHashSet<>(List.of(task));
        var next = new ArrayDeque<>(found);
        for (TaskId at = next.poll(); at != null; at = next.poll()) {
            neighbours.getOrDefault(at, List.of()).stream().filter(found::add).forEach(next::add);
        }
        return found;
    }

    /** The same with another word on two tasks; null where nothing is said. */
    public Links with(Pair pair, @Nullable Verdict verdict) {
        var all = new HashMap<>(verdicts);
        if (verdict == null) {
            all.remove(pair);
        } else {
            all.put(pair, verdict);
        }
        return new Links(all, own);
    }

    /** The same where a task would stand otherwise by itself; null where it does stand by itself. */
    public Links withOwn(TaskId task, @Nullable Standing standing) {
        var all = new HashMap<>(own);
        if (standing == null) {
            all.remove(task);
        } else {
            all.put(task, standing);
        }
        return new Links(verdicts, all);
    }
}
