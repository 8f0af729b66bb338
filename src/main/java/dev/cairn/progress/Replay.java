package dev.cairn.progress;

import dev.cairn.recall.Deck;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Links;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Derives how a roadmap stands from what happened to it.
 *
 * <p>Pure. An event about a node that is not there, or that wants one where it cannot stand, changes nothing: logs of several
 * devices, once brought together, may hold such events. Runs of events that change single nodes are applied in one
 * walk, so that ticking ten thousand tasks at once costs about as much as ticking one.
 */
public final class Replay {
    private Replay() {}

    /** The roadmap after some events, all of this roadmap; empty where it is not in the library then. */
    public static Optional<Roadmap> apply(Optional<Roadmap> before, List<Event> events) {
        var state = before;
        Map<Key, UnaryOperator<Node>> pending = new HashMap<>();
        for (Event event : events) {
            var change = change(event.what());
            var node = event.what().node();
            if (change.isPresent() && node != null) {
                pending.merge(node, change.get(), (first, next) -> n -> next.apply(first.apply(n)));
            } else {
                state = structure(flush(state, pending), event.what());
            }
        }
        return flush(state, pending);
    }

    /** What is kept beside the trees after some events, of whatever roadmaps. */
    public static Notebook apply(Notebook before, List<Event> events) {
        return new Notebook(
                apply(before.planning(), events),
                apply(before.time(), events),
                apply(before.deck(), events),
                apply(before.links(), events));
    }

    /** What is decided about plans after some events, of whatever roadmaps. */
    public static Planning apply(Planning before, List<Event> events) {
        var state = before;
        for (Event event : events) {
            if (event.what() instanceof Happening.PlanningChange change) {
                state = planned(state, event.roadmap(), change);
            }
        }
        return state;
    }

    private static TimeLog apply(TimeLog before, List<Event> events) {
        var state = before;
        for (var changes : byRoadmap(events, Happening.TimeChanged.class).entrySet()) {
            state = state.with(
                    changes.getKey(),
                    entries -> changes.getValue().forEach(it -> put(entries, it.entry(), it.after())));
        }
        return state;
    }

    private static Deck apply(Deck before, List<Event> events) {
        var state = before;
        for (var changes : byRoadmap(events, Happening.CardChanged.class).entrySet()) {
            state = state.with(
                    changes.getKey(), cards -> changes.getValue().forEach(it -> put(cards, it.card(), it.after())));
        }
        for (Event event : events) {
            if (event.what() instanceof Happening.RecallChosen it) {
                state = state.withChoices(it.after());
            } else if (event.what() instanceof Happening.CardChanged it) {
                var graded = it.graded();
                state = graded.isPresent() ? state.with(event.roadmap(), graded.get()) : state;
            }
        }
        return state;
    }

    private static Links apply(Links before, List<Event> events) {
        if (events.stream()
                .noneMatch(it ->
                        it.what() instanceof Happening.PairJudged || it.what() instanceof Happening.StandingLent)) {
            return before;
        }
        var verdicts = new HashMap<>(before.verdicts());
        var own = new HashMap<>(before.own());
        for (Event event : events) {
            if (event.what() instanceof Happening.PairJudged it) {
                put(verdicts, it.pair(), it.after());
            } else if (event.what() instanceof Happening.StandingLent it) {
                put(own, new TaskId(event.roadmap(), it.node()), it.after());
            }
        }
        return new Links(verdicts, own);
    }

    /** What happened of one kind, so that what is kept of a roadmap is copied once however much happens to it. */
    private static <H extends Happening> Map<RoadmapId, List<H>> byRoadmap(List<Event> events, Class<H> kind) {
        var all = new LinkedHashMap<RoadmapId, List<H>>();
        events.stream()
                .filter(it -> kind.isInstance(it.what()))
                .forEach(it -> all.computeIfAbsent(it.roadmap(), id -> new ArrayList<>())
                        .add(kind.cast(it.what())));
        return all;
    }

    private static <N, T> void put(Map<N, T> all, N name, @Nullable T value) {
        if (value == null) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
    }

    private static Planning planned(Planning state, RoadmapId roadmap, Happening.PlanningChange change) {
        return switch (change) {
            case Happening.AvailabilityChanged it -> state.withAvailability(it.after());
            case Happening.SessionLengthsChanged it -> state.withLengths(it.after());
            case Happening.PlanChanged it -> state.withChoices(roadmap, it.after());
            case Happening.BaselineChanged it -> state.withBaseline(roadmap, it.after());
        };
    }

    private static Optional<Roadmap> flush(Optional<Roadmap> state, Map<Key, UnaryOperator<Node>> pending) {
        if (pending.isEmpty()) {
            return state;
        }
        var changed = state.map(roadmap -> Tree.update(roadmap, pending));
        pending.clear();
        return changed;
    }

    /** How an event changes its node by itself; empty where it changes the tree. */
    private static Optional<UnaryOperator<Node>> change(Happening what) {
        return switch (what) {
            case Happening.StatusChange it -> Optional.of(node -> withStanding(node, it.after()));
            case Happening.Noted it -> Optional.of(node -> node.withNote(it.after()));
            case Happening.Renamed it -> Optional.of(node -> node.withTitle(it.after()));
            case Happening.Reestimated it ->
                Optional.of(node -> switch (node) {
                    case Task task -> task.withEffort(it.after());
                    case Module module -> module.withEffort(it.after());
                    case Phase phase -> phase;
                });
            case Happening.Added it -> Optional.empty();
            case Happening.Deleted it -> Optional.empty();
            case Happening.Moved it -> Optional.empty();
            case Happening.Imported it -> Optional.empty();
            case Happening.Removed it -> Optional.empty();
            case Happening.BesideTheTree it -> Optional.empty();
        };
    }

    private static Node withStanding(Node node, Standing standing) {
        return node instanceof Task task ? task.withState(task.state().withStanding(standing)) : node;
    }

    private static Optional<Roadmap> structure(Optional<Roadmap> state, Happening what) {
        return switch (what) {
            case Happening.Imported it -> Optional.of(it.reading());
            case Happening.Removed it -> Optional.empty();
            case Happening.Added it ->
                state.map(roadmap -> inserted(roadmap, it.place(), it.added()).orElse(roadmap));
            case Happening.Deleted it ->
                state.map(roadmap -> Tree.remove(roadmap, it.deleted().key()));
            case Happening.Moved it -> state.map(roadmap -> moved(roadmap, it));
            default -> state;
        };
    }

    private static Optional<Roadmap> inserted(Roadmap roadmap, Place place, Node node) {
        return Tree.accepts(roadmap, place, node) ? Optional.of(Tree.insert(roadmap, place, node)) : Optional.empty();
    }

    private static Roadmap moved(Roadmap roadmap, Happening.Moved move) {
        return Tree.find(roadmap, move.node())
                .flatMap(found -> {
                    var node = found.node() instanceof Task task ? task.withGroup(move.groupAfter()) : found.node();
                    return inserted(Tree.remove(roadmap, move.node()), move.after(), node);
                })
                .orElse(roadmap);
    }
}
