package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.TaskKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sort of work something is, by the words it is announced with. */
final class Kinds {
    /** "Practical Projects" are projects, "Project Milestones" projects as well: the most telling first. */
    private static final List<TaskKind> BY_WEIGHT =
            List.of(TaskKind.PROJECT, TaskKind.PRACTICE, TaskKind.MILESTONE, TaskKind.RESOURCE, TaskKind.ACTION);

    private static final String KIND = "kind";
    /** What says so only as a whole heading. */
    private static final String ALONE = "alone";

    private Kinds() {}

    /** The kind that the words of a heading speak of; null where they speak of none. */
    static @Nullable TaskKind of(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        var alone = Vocabulary.standard().meanings(name, ALONE);
        return alone.isEmpty() ? ofLabel(name) : kind(alone);
    }

    /** The same for the label before a task, which may as well be its topic: "Evaluation: precision, recall". */
    static @Nullable TaskKind ofLabel(String name) {
        var words = Vocabulary.standard();
        var whole = words.meanings(name, KIND);
        if (!whole.isEmpty()) {
            return kind(whole);
        }
        var mentioned = words.mentioned(name, KIND);
        return BY_WEIGHT.stream()
                .filter(kind -> mentioned.contains(kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static TaskKind kind(List<String> meanings) {
        return TaskKind.valueOf(meanings.getFirst().toUpperCase(Locale.ROOT));
    }

    /** Whether a name, as a whole, is the name of a sort of work or fact and of nothing else: "Practice", "Resources". */
    static boolean isMere(String name) {
        var words = Vocabulary.standard();
        return Stream.of(KIND, ALONE, "label")
                .anyMatch(family -> !words.meanings(name, family).isEmpty());
    }
}
