package dev.cairn.cli;

import dev.cairn.linked.PairEdits;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.TopicOffers;
import dev.cairn.topics.Likeness;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tasks of several roadmaps that seem to be one, or are. */
@Command(
        name = "topics",
        description =
                "Shows tasks of several roadmaps that seem to be one, and those that are linked. A task is named by its"
                        + " roadmap and its key, as shown: six-month:c7xnqw4hhufn.")
final class TopicsCommand implements Callable<Integer> {
    private final CairnCommand cairn;

    @Option(names = "--json", description = "Prints a JSON object: offers, links.")
    private boolean json;

    @ArgGroup
    private @Nullable Judging judging;

    /** What is said of two tasks. */
    private static final class Judging {
        @Option(
                names = "--link",
                arity = "2",
                paramLabel = "TASK",
                description = "Links two tasks: they are ticked together, and planned once.")
        private List<String> link = List.of();

        @Option(names = "--unlink", arity = "2", paramLabel = "TASK", description = "Ends the link of two tasks.")
        private List<String> unlink = List.of();

        @Option(names = "--apart", arity = "2", paramLabel = "TASK", description = "Never offers two tasks again.")
        private List<String> apart = List.of();
    }

    TopicsCommand(CairnCommand cairn) {
        this.cairn = cairn;
    }

    @Override
    public Integer call() {
        try (var library = cairn.library()) {
            var asked = judging;
            if (asked != null) {
                judge(library, asked);
                return 0;
            }
            var roadmaps = all(library);
            var links = library.library().links();
            var offers = TopicOffers.open(TopicOffers.found(roadmaps), links, roadmaps);
            var linked = links.linked()
                    .filter(it -> find(roadmaps, it.one()).isPresent()
                            && find(roadmaps, it.other()).isPresent())
                    .sorted(Pair.ORDER)
                    .toList();
            if (json) {
                cairn.output().line(json(roadmaps, offers, linked));
            } else {
                print(roadmaps, offers, linked);
            }
        }
        return 0;
    }

    private static Map<RoadmapId, Roadmap> all(OpenLibrary library) {
        var all = new LinkedHashMap<RoadmapId, Roadmap>();
        library.overviews().forEach(it -> all.put(it.id(), library.load(it.id())));
        return all;
    }

    private static Optional<Task> find(Map<RoadmapId, Roadmap> roadmaps, TaskId id) {
        return Optional.ofNullable(roadmaps.get(id.roadmap()))
                .flatMap(it -> Tree.find(it, id.task()))
                .flatMap(it -> it.node() instanceof Task task ? Optional.of(task) : Optional.empty());
    }

    private void print(Map<RoadmapId, Roadmap> roadmaps, List<Likeness> offers, List<Pair> linked) {
        var output = cairn.output();
        if (offers.isEmpty() && linked.isEmpty()) {
            output.line("No two roadmaps have a task that looks the same.");
        }
        offers.forEach(it -> output.line(text(roadmaps, it.pair(), "seems to be")));
        linked.forEach(it -> output.line(text(roadmaps, it, "is linked with")));
    }

    private static String text(Map<RoadmapId, Roadmap> roadmaps, Pair pair, String how) {
        return text(roadmaps, pair.one()) + " " + how + " " + text(roadmaps, pair.other());
    }

    private static String text(Map<RoadmapId, Roadmap> roadmaps, TaskId id) {
        return find(roadmaps, id).map(Task::title).orElse("") + " (" + name(id) + ")";
    }

    private static String name(TaskId id) {
        return id.roadmap() + ":" + id.task();
    }

    private static String json(Map<RoadmapId, Roadmap> roadmaps, List<Likeness> offers, List<Pair> linked) {
        return new JsonObject()
                .put(
                        "offers",
                        offers.stream()
                                .map(it -> json(roadmaps, it.pair())
                                        .put("percent", Math.round(it.degree() * 100))
                                        .put("shared", String.join(" ", it.shared())))
                                .toList())
                .put("links", linked.stream().map(it -> json(roadmaps, it)).toList())
                .onLines();
    }

    private static JsonObject json(Map<RoadmapId, Roadmap> roadmaps, Pair pair) {
        return new JsonObject().put("one", json(roadmaps, pair.one())).put("other", json(roadmaps, pair.other()));
    }

    private static JsonObject json(Map<RoadmapId, Roadmap> roadmaps, TaskId id) {
        var task = find(roadmaps, id).orElseThrow();
        return new JsonObject()
                .put("roadmap", id.roadmap().slug())
                .put("task", id.task().value())
                .put("title", task.title())
                .put("status", task.status().name().toLowerCase(Locale.ROOT));
    }

    private void judge(OpenLibrary library, Judging asked) {
        var named = !asked.link.isEmpty() ? asked.link : !asked.unlink.isEmpty() ? asked.unlink : asked.apart;
        var verdict = !asked.link.isEmpty() ? Verdict.LINKED : asked.apart.isEmpty() ? null : Verdict.APART;
        var one = task(library, named.getFirst());
        var other = task(library, named.getLast());
        if (one.roadmap().equals(other.roadmap())) {
            throw new CommandFailed("Both tasks are of " + one.roadmap() + ": only tasks of two roadmaps share a topic."
                    + " Nothing was changed.");
        }
        if (verdict == Verdict.LINKED) {
            refuseWholes(library, one, other);
        }
        var pair = new Pair(one, other);
        boolean apart = library.library()
                .links()
                .verdict(pair)
                .filter(Verdict.APART::equals)
                .isPresent();
        var step = library.library().perform(PairEdits.judge(library.library().links(), pair, verdict));
        cairn.output().line(said(step, verdict, apart));
    }

    /** A task with sub-tasks is ticked and planned by these: a link would tick it and leave them open. */
    private static void refuseWholes(OpenLibrary library, TaskId... tasks) {
        for (TaskId it : tasks) {
            var task =
                    find(Map.of(it.roadmap(), library.load(it.roadmap())), it).orElseThrow();
            if (!task.subtasks().isEmpty()) {
                throw new CommandFailed(
                        "\"" + task.title() + "\" has sub-tasks, which are ticked and planned one by one:"
                                + " link these instead. Nothing was changed.");
            }
        }
    }

    /** @param apart whether they were told apart before */
    private static String said(Optional<Step> step, @Nullable Verdict verdict, boolean apart) {
        if (step.isEmpty()) {
            return "That was so already. Nothing was changed.";
        }
        return switch (verdict) {
            case LINKED -> "Linked: they are ticked together from now on.";
            case APART -> "Told apart: they are not offered again.";
            case null ->
                apart
                        ? "No longer told apart: they are offered again where they look the same."
                        : "Unlinked: what only followed the other stands as before.";
        };
    }

    private static TaskId task(OpenLibrary library, String name) {
        int colon = name.lastIndexOf(':');
        if (colon < 1 || colon == name.length() - 1) {
            throw new CommandFailed("A task is named by its roadmap and its key, such as six-month:c7xnqw4hhufn, not \""
                    + name + "\". Nothing was changed.");
        }
        var id = library.named(name.substring(0, colon)).id();
        var key = new Key(name.substring(colon + 1));
        var task = new TaskId(id, key);
        if (find(Map.of(id, library.load(id)), task).isEmpty()) {
            throw new CommandFailed("There is no task " + key + " in " + id + ". Nothing was changed.");
        }
        return task;
    }
}
