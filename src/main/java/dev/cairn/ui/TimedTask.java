package dev.cairn.ui;

import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Library;
import dev.cairn.timing.Timer;
import java.util.Optional;

/**
 * The task a timer is on for.
 *
 * @param place the module it stands in, as the learner knows it
 * @param open whether it is still to be done
 */
public record TimedTask(String title, String place, boolean open) {

    static Optional<TimedTask> find(Library library, Timer timer) {
        return library.standing(timer.roadmap())
                .flatMap(it -> Tree.find(it, timer.task()))
                .flatMap(it -> it.node() instanceof Task task ? Optional.of(of(task, it)) : Optional.empty());
    }

    private static TimedTask of(Task task, Located found) {
        var place = found.path().reversed().stream()
                .flatMap(it -> name(it).stream())
                .findFirst()
                .orElse("");
        return new TimedTask(task.title(), place, task.status() == Status.OPEN);
    }

    private static Optional<String> name(Node node) {
        return node instanceof Module module ? Optional.of(RoadmapText.heading(module.heading())) : Optional.empty();
    }
}
