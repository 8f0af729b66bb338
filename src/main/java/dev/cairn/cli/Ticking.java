package dev.cairn.cli;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Edits;
import dev.cairn.study.TaskFinder;
import dev.cairn.study.TaskFinder.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives tasks another standing: all that are named, or none. */
final class Ticking {
    private static final int NAMED = 5;

    private final CairnCommand cairn;

    Ticking(CairnCommand cairn) {
        this.cairn = cairn;
    }

    int stand(String name, List<String> asked, Status status) {
        try (var library = cairn.library()) {
            var id = library.named(name).id();
            var roadmap = library.load(id);
            var tasks = find(roadmap, asked);
            var today = Moment.now(cairn.desk().clock()).studyDay();
            var standing = status == Status.OPEN ? Standing.OPEN : new Standing(status, today);
            var step = library.library()
                    .change(id, Edits.stand(tasks.stream().map(Task::key).toList(), standing));
            for (Task task : tasks) {
                var already = task.status() == status ? " (it was already)" : "";
                cairn.output().line(Words.box(status) + " " + task.title() + already);
            }
            cairn.output().line(id + ": " + Words.done(library.named(name).tally()));
            step.ifPresent(it -> alongside(library, id, it).forEach(cairn.output()::line));
        }
        return 0;
    }

    /** What changed along in other roadmaps, because it is linked. */
    private static List<String> alongside(OpenLibrary library, RoadmapId id, Step step) {
        return step.events().stream()
                .filter(it -> !it.roadmap().equals(id))
                .flatMap(it -> it.what() instanceof Happening.StatusChange change
                        ? library
                                .library()
                                .standing(it.roadmap())
                                .flatMap(roadmap -> Tree.find(roadmap, change.node()))
                                .map(found -> Words.box(change.after().status()) + " "
                                        + found.node().title() + " (linked, in " + it.roadmap() + ")")
                                .stream()
                        : Stream.empty())
                .toList();
    }

    private static List<Task> find(Roadmap roadmap, List<String> asked) {
        var finder = new TaskFinder(roadmap);
        var tasks = new LinkedHashMap<Key, Task>();
        for (String words : asked) {
            var task = switch (finder.find(words)) {
                case Finding.Found found -> found.task();
                case Finding.None none ->
                    throw new CommandFailed("No task fits \"" + words + "\". Nothing was changed.");
                case Finding.Several several -> throw new CommandFailed(several(words, several.tasks()));
            };
            tasks.put(task.key(), task);
        }
        return List.copyOf(tasks.values());
    }

    private static String several(String words, List<Task> tasks) {
        var named = tasks.stream()
                .limit(NAMED)
                .map(task -> task.title() + " (" + task.key() + ")")
                .collect(Collectors.joining("; "));
        return tasks.size() + " tasks fit \"" + words + "\": " + named + (tasks.size() > NAMED ? "; and more" : "")
                + ". Nothing was changed: say more, or give the key.";
    }
}
