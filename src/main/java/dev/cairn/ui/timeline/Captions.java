package dev.cairn.ui.timeline;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import java.util.List;
import java.util.regex.Pattern;

/** How rows are called. */
final class Captions {
    private static final Pattern NUMBERED = Pattern.compile("\\D*(\\d[\\d.]*)\\D*");

    private Captions() {}

    static Row.Caption phase(Phase phase, int index) {
        var number = NUMBERED.matcher(phase.heading().label());
        return new Row.Caption(number.matches() ? number.group(1) : String.valueOf(index + 1), phase.title(), index);
    }

    static Row.Caption module(Module module, int hue) {
        return new Row.Caption(number(module.heading()), module.title(), hue);
    }

    private static String number(Heading heading) {
        var numbered = NUMBERED.matcher(heading.label());
        return numbered.matches() && !isProject(heading.label()) ? numbered.group(1) : "";
    }

    /** Whether a module is a piece of work to show rather than one to learn from. */
    static boolean isProject(Module module) {
        var leaves = module.tasks().stream()
                .flatMap(Task::leaves)
                .filter(task -> task.status() != Status.SKIPPED)
                .toList();
        long shown = leaves.stream().filter(Captions::isMilestone).count();
        return isProject(module.heading().label())
                || isProject(module.title())
                || !leaves.isEmpty() && shown * 2 >= leaves.size();
    }

    static boolean isMilestone(Task task) {
        return task.kind() == TaskKind.PROJECT || task.kind() == TaskKind.MILESTONE;
    }

    private static boolean isProject(String words) {
        return List.of(words.split("\\W+")).stream()
                .anyMatch(word -> word.equalsIgnoreCase("project") || word.equalsIgnoreCase("projekt"));
    }
}
