package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.PlannedRoadmap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One module while a plan is made: its open tasks that take time here, in order. */
final class Chapter implements Part {
    private final RoadmapId roadmap;
    private final Phase phase;
    private final Module module;
    private final List<Work> works = new ArrayList<>();
    private final boolean open;
    private final @Nullable WeekLimit limit;

    Chapter(PlannedRoadmap roadmap, Phase phase, Module module, Estimates estimates) {
        this.roadmap = roadmap.id();
        this.phase = phase;
        this.module = module;
        boolean anyOpen = false;
        for (Task task : module.tasks()) {
            if (task.subtasks().isEmpty()) {
                anyOpen |= add(task, roadmap, estimates);
            } else {
                for (Task leaf : task.leaves().toList()) {
                    anyOpen |= add(leaf, roadmap, estimates);
                }
            }
        }
        open = anyOpen;
        var most = roadmap.choices().limits().get(module.key());
        limit = most == null ? null : new WeekLimit(most);
    }

    private boolean add(Task task, PlannedRoadmap roadmap, Estimates estimates) {
        if (task.status() != Status.OPEN) {
            return false;
        }
        int minutes = roadmap.choices().reckoning().minutes(estimates.of(task).minutes());
        if (minutes > 0 && !roadmap.elsewhere().contains(task.key())) {
            works.add(new Work(this, task.key(), minutes));
        }
        return true;
    }

    RoadmapId roadmap() {
        return roadmap;
    }

    Key key() {
        return module.key();
    }

    Module module() {
        return module;
    }

    Phase phase() {
        return phase;
    }

    /** Whether a task of it is open, if only one that takes no time. */
    boolean isOpen() {
        return open;
    }

    List<Work> works() {
        return works;
    }

    /** Minutes of all its open tasks. */
    long minutes() {
        return works.stream().mapToLong(Work::open).sum();
    }

    /** How much of it a week may hold; null where nothing is said. */
    @Nullable
    WeekLimit limit() {
        return limit;
    }
}
