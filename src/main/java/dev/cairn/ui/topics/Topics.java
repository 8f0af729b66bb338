package dev.cairn.ui.topics;

import dev.cairn.progress.Step;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.ui.LiveTopics;
import dev.cairn.ui.Page;
import dev.cairn.ui.Places;
import dev.cairn.ui.ShellView;

/** Opens the page of shared topics. */
public final class Topics {
    private final ShellView shell;
    private final Library library;
    private final LiveTopics live;
    private final Places places;

    public Topics(ShellView shell, Library library, LiveTopics live, Places places) {
        this.shell = shell;
        this.library = library;
        this.live = live;
        this.places = places;
    }

    /** @param scope only what concerns this roadmap; {@link RoadmapId#ALL} for everything */
    public void open(RoadmapId scope) {
        shell.show(new TopicsPage(new TopicsViewModel(library, live, scope), new Leaving()));
    }

    /** Where the page leads. */
    final class Leaving {
        void leave(Page page) {
            shell.leave(page);
        }

        /** Says what was done, and how to take it back. */
        void done(String what, Step step) {
            shell.tell(what, step);
        }

        /** Shows a task where it stands. */
        void show(Side side) {
            places.node(side.id().roadmap(), side.id().task());
        }
    }
}
