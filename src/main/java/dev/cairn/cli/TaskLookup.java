package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.study.Overview;
import dev.cairn.study.TaskFinder;
import dev.cairn.study.TaskFinder.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the task somebody means where no roadmap is named: in the active ones first, then in all others. */
final class TaskLookup {
    private static final int NAMED = 5;

    private final OpenLibrary library;

    TaskLookup(OpenLibrary library) {
        this.library = library;
    }

    /** A task and where it stands. */
    record Found(RoadmapId roadmap, Task task) {}

    /**
     * The one task some words fit.
     *
     * @param roadmap the name of the only one to look in; null for all
     * @throws CommandFailed where none fits, or several do
     */
    Found find(@Nullable String roadmap, String words) {
        if (roadmap != null) {
            return one(words, in(List.of(library.named(roadmap).id()), words));
        }
        var active = library.active();
        var found = in(active, words);
        if (found.isEmpty()) {
            found = in(
                    library.overviews().stream()
                            .map(Overview::id)
                            .filter(id -> !active.contains(id))
                            .toList(),
                    words);
        }
        return one(words, found);
    }

    private List<Found> in(List<RoadmapId> ids, String words) {
        var all = new ArrayList<Found>();
        for (RoadmapId id : ids) {
            switch (new TaskFinder(library.load(id)).find(words)) {
                case Finding.Found it -> all.add(new Found(id, it.task()));
                case Finding.None none -> {}
                case Finding.Several several -> several.tasks().forEach(task -> all.add(new Found(id, task)));
            }
        }
        return all;
    }

    private static Found one(String words, List<Found> found) {
        if (found.isEmpty()) {
            throw new CommandFailed("No task fits \"" + words + "\". Nothing was changed.");
        }
        if (found.size() > 1) {
            var named = found.stream()
                    .limit(NAMED)
                    .map(it -> it.task().title() + " (" + it.task().key() + ", " + it.roadmap() + ")")
                    .collect(Collectors.joining("; "));
            throw new CommandFailed(found.size() + " tasks fit \"" + words + "\": " + named
                    + (found.size() > NAMED ? "; and more" : "")
                    + ". Nothing was changed: say more, give the key, or name the roadmap with --roadmap.");
        }
        return found.getFirst();
    }
}
