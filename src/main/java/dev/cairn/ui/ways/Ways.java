package dev.cairn.ui.ways;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.StudyStore;
import dev.cairn.ui.Background;
import dev.cairn.ui.LivePlan;
import dev.cairn.ui.Page;
import dev.cairn.ui.ShellView;
import java.time.Clock;

/** Opens the pages that show other ways the plan could go. */
public final class Ways {
    private final ShellView shell;
    private final Library library;
    private final StudyStore store;
    private final LivePlan plan;
    private final Background background;
    private final Clock clock;

    /** @param store only used on the store's thread */
    public Ways(ShellView shell, Library library, StudyStore store, LivePlan plan, Background background, Clock clock) {
        this.shell = shell;
        this.library = library;
        this.store = store;
        this.plan = plan;
        this.background = background;
        this.clock = clock;
    }

    /** Shows the three ways back of a roadmap. */
    public void back(RoadmapId id) {
        shell.show(new WaysBackPage(new WaysBackViewModel(library, plan, background, id), library, new Leaving()));
    }

    /**
     * Shows what would be if.
     *
     * @param id the roadmap it is about at first; {@link RoadmapId#ALL} for none in particular
     */
    public void whatIf(RoadmapId id) {
        shell.show(new WhatIfPage(new WhatIfViewModel(library, store, plan, background, clock), id, new Leaving()));
    }

    /** How a page ends. */
    final class Leaving {
        void leave(Page page) {
            shell.leave(page);
        }

        /** Says what was done, and how to take it back. */
        void done(Page page, String what, Step step) {
            shell.leave(page);
            shell.tell(what, () -> {
                // Only this step: something else may have been done since.
                if (library.undoable().filter(it -> it.id().equals(step.id())).isPresent()) {
                    library.undo();
                }
            });
        }
    }
}
