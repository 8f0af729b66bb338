package dev.cairn.study;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the task somebody means: by its key, or by words.
 *
 * <p>Words are tried ever more loosely, and the first way that fits any task decides: the exact title; all words in the title; all
 * words in the title, its group and the name of its module together. Case does not count.
 */
public final class TaskFinder {
    private final List<Candidate> candidates;

    /** What came of looking for a task. */
    public sealed interface Finding {
        /** Exactly one fits. */
        record Found(Task task) implements Finding {}

        /** None fits. */
        record None() implements Finding {}

        /** Several fit as well as each other; in reading order, at least two. */
        record Several(List<Task> tasks) implements Finding {
            public Several {
                tasks = List.copyOf(tasks);
            }
        }
    }

    private record Candidate(Task task, String title, String context) {}

    public TaskFinder(Roadmap roadmap) {
        candidates = roadmap.phases().stream()
                .flatMap(phase -> phase.modules().stream())
                .flatMap(TaskFinder::candidates)
                .toList();
    }

    private static Stream<Candidate> candidates(Module module) {
        var around = module.heading().label() + " " + module.title() + " ";
        return module.allTasks().map(task -> {
            var group = task.group();
            var context = around + (group == null ? "" : group + " ") + task.title();
            return new Candidate(task, folded(task.title()), folded(context));
        });
    }

    /** Finds a task by its key or by words. */
    public Finding find(String asked) {
        for (Candidate candidate : candidates) {
            if (candidate.task().key().equals(keyOf(asked))) {
                return new Finding.Found(candidate.task());
            }
        }
        var words = folded(asked);
        if (words.isEmpty()) {
            return new Finding.None();
        }
        var each = Arrays.asList(words.split(" ", -1));
        return Stream.<Predicate<Candidate>>of(
                        it -> it.title().equals(words),
                        it -> each.stream().allMatch(it.title()::contains),
                        it -> each.stream().allMatch(it.context()::contains))
                .map(this::fitting)
                .filter(tasks -> !tasks.isEmpty())
                .findFirst()
                .<Finding>map(
                        tasks -> tasks.size() == 1 ? new Finding.Found(tasks.getFirst()) : new Finding.Several(tasks))
                .orElseGet(Finding.None::new);
    }

    private List<Task> fitting(Predicate<Candidate> fits) {
        return candidates.stream().filter(fits).map(Candidate::task).toList();
    }

    private static Key keyOf(String asked) {
        return new Key(asked.isBlank() ? " " : asked.strip());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
