package dev.cairn.topics;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds tasks of different roadmaps that seem to be one. Rather misses some than offers what is not the same.
 *
 * <p>Titles are held against each other word by word; rare words tell more than common ones, by the inverse of how many titles have them.
 * Only tasks without sub-tasks are looked at, as those are what is planned. How, and how well: {@code docs/topics.md}.
 *
 * <p>Each task is compared only with those that share one of its rarest words (prefix filtering: R. Bayardo, Y. Ma and R. Srikant, Scaling
 * up all pairs similarity search, 2007), so that the cost is about that of reading the titles. Pure; not for the thread that paints.
 */
public final class Lookalikes {
    /** What is common to both, of the larger of the two. */
    private static final double LEAST_COVERED = 0.7;
    /** A word in more titles than this is not what two tasks are found by. */
    private static final int COMMON = 64;

    private final Rarity rarity;
    private final List<Subject> subjects;

    private Lookalikes(Rarity rarity, List<Subject> subjects) {
        this.rarity = rarity;
        this.subjects = subjects;
    }

    /**
     * The pairs of tasks that seem to be one, the most alike first. A task is in at most one pair with each other roadmap.
     *
     * @param folding takes case and accents away
     */
    public static List<Likeness> find(Map<RoadmapId, Roadmap> roadmaps, UnaryOperator<String> folding) {
        var subjects = new ArrayList<Subject>();
        roadmaps.forEach((id, roadmap) -> roadmap.phases()
                .forEach(phase -> phase.modules().forEach(module -> {
                    var collecting = new Collecting(id, phase, module, folding, subjects);
                    module.tasks().forEach(task -> collecting.take(task, ""));
                })));
        return new Lookalikes(Rarity.of(subjects), subjects).find();
    }

    private record Collecting(
            RoadmapId roadmap, Phase phase, Module module, UnaryOperator<String> folding, List<Subject> subjects) {
        void take(Task task, String above) {
            if (task.subtasks().isEmpty()) {
                var around = module.title() + above;
                subjects.add(Subject.of(new TaskId(roadmap, task.key()), task, around, phase.kind(), folding));
            }
            task.subtasks().forEach(it -> take(it, above + " " + task.title()));
        }
    }

    private List<Likeness> find() {
        var found = new ArrayList<Likeness>();
        var byWord = new HashMap<String, List<Subject>>();
        for (Subject subject : subjects) {
            for (String word : prefix(subject)) {
                var having = byWord.computeIfAbsent(word, it -> new ArrayList<>());
                if (having.size() <= COMMON) {
                    having.stream()
                            .filter(it -> isFirstShared(word, it, subject))
                            .forEach(it -> compare(it, subject).ifPresent(found::add));
                    having.add(subject);
                }
            }
        }
        return once(found);
    }

    /** The rarest words of a title, so many that what is left is too little to be alike. */
    private List<String> prefix(Subject subject) {
        var words = subject.stems().stream().sorted(rarity.order()).toList();
        double left = rarity.sum(words);
        double least = LEAST_COVERED * left;
        var prefix = new ArrayList<String>();
        for (String word : words) {
            if (left < least) {
                break;
            }
            prefix.add(word);
            left -= rarity.of(word);
        }
        return prefix;
    }

    /** Two that share several words meet under each of them, and are looked at under the rarest. */
    private boolean isFirstShared(String word, Subject one, Subject other) {
        return !one.id().roadmap().equals(other.id().roadmap())
                && one.stems().stream()
                        .filter(other.stems()::contains)
                        .min(rarity.order())
                        .filter(word::equals)
                        .isPresent();
    }

    private Optional<Likeness> compare(Subject one, Subject other) {
        var shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        double common = rarity.sum(shared);
        double ofOne = rarity.sum(one.stems());
        double ofOther = rarity.sum(other.stems());
        var alike = new Alike(2 * common / (ofOne + ofOther), rarity.evidence(shared));
        return common >= LEAST_COVERED * Math.max(ofOne, ofOther) && alike.holds(one, other, shared)
                ? Optional.of(likeness(one, other, alike.degree(), shared))
                : Optional.empty();
    }

    private static Likeness likeness(Subject one, Subject other, double degree, Set<String> shared) {
        var pair = new Pair(one.id(), other.id());
        var first = pair.one().equals(one.id()) ? one : other;
        var words = first.title().stream()
                .filter(it -> shared.contains(it.stem()) && !Words.isWeak(it.stem()))
                .map(Words.Word::folded)
                .distinct()
                .toList();
        return new Likeness(pair, degree, words);
    }

    /** A task and another roadmap. */
    private record Seat(TaskId task, RoadmapId other) {}

    private static List<Likeness> once(List<Likeness> found) {
        var taken = new HashSet<Seat>();
        return found.stream()
                .sorted(Comparator.comparingDouble(Likeness::degree)
                        .reversed()
                        .thenComparing(Likeness::pair, Pair.ORDER))
                .filter(it -> {
                    var one = new Seat(it.pair().one(), it.pair().other().roadmap());
                    var other = new Seat(it.pair().other(), it.pair().one().roadmap());
                    if (taken.contains(one) || taken.contains(other)) {
                        return false;
                    }
                    return taken.add(one) && taken.add(other);
                })
                .toList();
    }
}
