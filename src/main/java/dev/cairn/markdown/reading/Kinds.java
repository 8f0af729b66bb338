package dev.cairn.markdown.reading;

import dev.cairn.markdown.words.Vocabulary;
import dev.cairn.roadmap.TaskKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of work something is, by the words it is announced with. */
final class Kinds {
    /** "Practical Projects" are projects, "Project Milestones" projects as well: the most telling first. */
    private static final List<TaskKind> BY_WEIGHT =
            List.of(TaskKind.PROJECT, TaskKind.PRACTICE, TaskKind.MILESTONE, TaskKind.RESOURCE, TaskKind.ACTION);

    private Kinds() {}

    /** The kind that the words of a name speak of; null where they speak of none. */
    static @Nullable TaskKind of(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        var words = Vocabulary.standard();
        var whole = words.meanings(name, "kind");
        if (!whole.isEmpty()) {
            return TaskKind.valueOf(whole.getFirst().toUpperCase(Locale.ROOT));
        }
        var mentioned = words.mentioned(name, "kind");
        return BY_WEIGHT.stream()
                .filter(kind -> mentioned.contains(kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** Whether a name, as a whole, is the name of a sort of work or fact and of nothing else: "Practice", "Resources". */
    static boolean isMere(String name) {
        var words = Vocabulary.standard();
        return !words.meanings(name, "kind").isEmpty()
                || !words.meanings(name, "label").isEmpty();
    }
}
