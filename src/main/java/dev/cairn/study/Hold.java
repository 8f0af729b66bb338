package dev.cairn.study;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What keeps one session where it is: a pin of its task, or a pin for one session of a task it is a part of, as a task keeps its pins when
 * it is taken apart.
 *
 * @param node what was pinned
 */
public record Hold(Key node, Pin pin) {
    /** The one that says most of the session; of equals that of the nearest task. Empty where the plan may move it. */
    public static Optional<Hold> of(Outlook outlook, Session session) {
        var choices = outlook.planning().choices(session.roadmap());
        return tasks(outlook, session)
                .flatMap(node ->
                        choices.pins().getOrDefault(node, List.of()).stream().map(pin -> new Hold(node, pin)))
                .filter(it -> SessionEdits.holds(it.pin(), session) && it.isAbout(session))
                .min(Comparator.comparingInt(it -> it.breadth(session)));
    }

    /** Whether it is for this session only, and not for all that is open from a date on. */
    boolean isOfOne() {
        return pin.minutes() != null;
    }

    /** The same choices without it; of several that say the same, one goes. */
    PlanChoices letGo(PlanChoices choices) {
        var left = new ArrayList<>(choices.pins().getOrDefault(node, List.of()));
        left.remove(pin);
        return choices.withPins(node, left);
    }

    private boolean isAbout(Session session) {
        var minutes = pin.minutes();
        return node.equals(session.task()) || (minutes != null && session.minutes() <= minutes);
    }

    private int breadth(Session session) {
        if (pin.at() != null && isOfOne()) {
            return 0;
        }
        if (!isOfOne()) {
            return 3;
        }
        return node.equals(session.task()) ? 1 : 2;
    }

    /** The task of a session and those it is a part of, the nearest first. */
    private static Stream<Key> tasks(Outlook outlook, Session session) {
        var above = Optional.ofNullable(outlook.roadmaps().get(session.roadmap()))
                .flatMap(roadmap -> Tree.find(roadmap, session.task()))
                .map(Located::path)
                .orElse(List.of());
        return Stream.concat(
                Stream.of(session.task()),
                above.reversed().stream().filter(Task.class::isInstance).map(it -> it.key()));
    }
}
