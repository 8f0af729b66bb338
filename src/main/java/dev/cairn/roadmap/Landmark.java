package dev.cairn.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What there is to look forward to in a roadmap: projects, capstones, assessments, certificates. The one rule for all who show or count
 * milestones.
 *
 * @param node the task, or the module that is one as a whole
 * @param tasks what has to be done for it: leaves that are not skipped, at least one
 */
public record Landmark(Node node, TaskKind kind, List<Task> tasks) {
    private static final Set<String> WORDS = Set.of(
            "project",
            "projects",
            "projekt",
            "projekte",
            "capstone",
            "capstones",
            "abschlussprojekt",
            "abschlussarbeit",
            "assessment",
            "assessments",
            "exam",
            "exams",
            "prüfung",
            "prüfungen",
            "certificate",
            "certificates",
            "certification",
            "certifications",
            "zertifikat",
            "zertifikate",
            "zertifizierung");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Landmark {
        tasks = List.copyOf(tasks);
    }

    /** Those of a module: itself, or else the tasks in it that are one, in their order; what is skipped is none. */
    public static List<Landmark> of(Module module) {
        var leaves = leaves(module);
        if (leaves.isEmpty()) {
            return List.of();
        }
        return isOne(module)
                ? List.of(new Landmark(module, TaskKind.PROJECT, leaves))
                : leaves.stream()
                        .filter(Landmark::isOne)
                        .map(task -> new Landmark(task, task.kind(), List.of(task)))
                        .toList();
    }

    /** Whether a module is one as a whole: called so, or half of what it holds is to be shown. */
    public static boolean isOne(Module module) {
        var leaves = leaves(module);
        long shown = leaves.stream().filter(Landmark::isOne).count();
        return isCalledSo(module.heading().label())
                || isCalledSo(module.title())
                || shown > 0 && shown * 2 >= leaves.size();
    }

    /** Whether a task is one. */
    public static boolean isOne(Task task) {
        return task.kind() == TaskKind.PROJECT || task.kind() == TaskKind.MILESTONE;
    }

    /** Whether a label or a title speaks of one. */
    public static boolean isCalledSo(String words) {
        return BETWEEN_WORDS
                .splitAsStream(words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }

    private static List<Task> leaves(Module module) {
        return module.tasks().stream()
                .flatMap(Task::leaves)
                .filter(task -> task.status() != Status.SKIPPED)
                .toList();
    }
}
