package dev.cairn.ui.checklist;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.TaskKind;

/** What tasks can be narrowed to. Filters of the same aspect widen each other, those of different aspects narrow. */
enum Filter {
    OPEN(Aspect.STATUS),
    DONE(Aspect.STATUS),
    SKIPPED(Aspect.STATUS),
    PROJECTS(Aspect.KIND),
    MILESTONES(Aspect.KIND),
    NO_ESTIMATE(Aspect.ESTIMATE);

    /** What a filter looks at. */
    enum Aspect {
        STATUS,
        KIND,
        ESTIMATE
    }

    private final Aspect aspect;

    Filter(Aspect aspect) {
        this.aspect = aspect;
    }

    Aspect aspect() {
        return aspect;
    }

    boolean fits(Task task, Item item) {
        return switch (this) {
            case OPEN -> task.status() == Status.OPEN;
            case DONE -> task.status() == Status.DONE;
            case SKIPPED -> task.status() == Status.SKIPPED;
            case PROJECTS -> task.kind() == TaskKind.PROJECT;
            case MILESTONES -> task.kind() == TaskKind.MILESTONE;
            case NO_ESTIMATE -> item.effort() != null && item.effort().origin() == Effort.Origin.GUESSED;
        };
    }
}
