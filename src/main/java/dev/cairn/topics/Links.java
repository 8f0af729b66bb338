package dev.cairn.topics;

import dev.cairn.schedule.TaskId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the learner said of tasks that look alike. Immutable. */
public record Links(Map<Pair, Verdict> verdicts) {
    /** Nothing said yet. */
    public static final Links NONE = new Links(Map.of());

    public Links {
        verdicts = Map.copyOf(verdicts);
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
        var found = new LinkedHashSet<TaskId>();
        var next = new ArrayDeque<>(List.of(task));
        for (TaskId at = next.poll(); at != null; at = next.poll()) {
            var from = at;
            linked().filter(it -> it.has(from)).forEach(it -> {
                var partner = it.one().equals(from) ? it.other() : it.one();
                if (!partner.equals(task) && found.add(partner)) {
                    next.add(partner);
                }
            });
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
        return new Links(all);
    }
}
