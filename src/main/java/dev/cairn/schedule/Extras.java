package dev.cairn.schedule;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Landmark;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the tasks of a roadmap one can do without: resources first, then what is called optional, then practice beyond the first half of
 * its module's; of each, the last in the document first. Never a milestone, a project or what lies below one, and nothing the learner
 * pinned.
 */
public final class Extras {
    private static final Pattern OPTIONAL = Pattern.compile(
            "\\b(?:extra|extras|optional\\w*|bonus\\w*|stretch|zusatz\\w*|zusätzlich\\w*|freiwillig\\w*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final PlannedRoadmap planned;
    private final Estimates estimates;
    private final Set<Key> needed = new HashSet<>();
    private final List<Extra> found = new ArrayList<>();

    private Extras(PlannedRoadmap planned) {
        this.planned = planned;
        estimates = Estimates.of(planned.roadmap());
        planned.choices().waits().values().forEach(needed::addAll);
    }

    /** In the order to drop them. */
    public static List<Extra> of(PlannedRoadmap planned) {
        var extras = new Extras(planned);
        planned.roadmap()
                .studyPhases()
                .flatMap(phase -> phase.modules().stream())
                .forEach(extras::look);
        var found = new ArrayList<>(extras.found.reversed());
        found.sort(Comparator.comparing(Extra::reason));
        return List.copyOf(found);
    }

    private void look(Module module) {
        if (planned.choices().pins().containsKey(module.key())) {
            return;
        }
        var practice = module.tasks().stream()
                .flatMap(Task::leaves)
                .filter(it -> it.kind() == TaskKind.PRACTICE)
                .map(Task::key)
                .toList();
        var spare = Set.copyOf(practice.subList((practice.size() + 1) / 2, practice.size()));
        look(module, module.tasks(), false, spare);
    }

    private void look(Module module, Collection<Task> tasks, boolean optional, Set<Key> spare) {
        for (Task task : tasks) {
            if (isFixed(task)) {
                continue;
            }
            boolean called = optional || isCalledOptional(task);
            if (task.subtasks().isEmpty()) {
                look(module, task, called, spare);
            } else {
                look(module, task.subtasks(), called, spare);
            }
        }
    }

    private boolean isFixed(Task task) {
        return Landmark.isOne(task) || planned.choices().pins().containsKey(task.key());
    }

    private static boolean isCalledOptional(Task task) {
        var group = task.group();
        return OPTIONAL.matcher(task.title()).find()
                || group != null && OPTIONAL.matcher(group).find();
    }

    private void look(Module module, Task task, boolean optional, Set<Key> spare) {
        int minutes = planned.choices().reckoning().minutes(estimates.of(task).minutes());
        if (task.status() == Status.OPEN && minutes > 0) {
            reason(module, task, optional, spare)
                    .ifPresent(reason ->
                            found.add(new Extra(task.key(), task.title(), module.heading(), reason, minutes)));
        }
    }

    private Optional<Extra.Reason> reason(Module module, Task task, boolean optional, Set<Key> spare) {
        if (task.kind() == TaskKind.RESOURCE) {
            return Optional.of(Extra.Reason.RESOURCE);
        }
        boolean studied = task.kind() == TaskKind.STUDY && needed.contains(module.key());
        if (optional && !studied) {
            return Optional.of(Extra.Reason.CALLED_OPTIONAL);
        }
        return spare.contains(task.key()) ? Optional.of(Extra.Reason.MORE_PRACTICE) : Optional.empty();
    }
}
