package dev.cairn.recall;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All cards there are: those that grew out of finished modules, and those that are kept.
 *
 * <p>A module of a study phase is finished when none of its tasks is open and one at least is done. It yields a card for each of its
 * concepts, and one for each task that is done and has no sub-tasks.
 */
public final class Cards {
    private final RoadmapId id;
    private final Roadmap roadmap;
    private final Map<UUID, Card> kept;
    private final Map<Key, Origin> origins = new HashMap<>();
    private final Map<UUID, Placed> found = new LinkedHashMap<>();

    private Cards(RoadmapId id, Roadmap roadmap, Map<UUID, Card> kept) {
        this.id = id;
        this.roadmap = roadmap;
        this.kept = kept;
    }

    /**
     * The cards of some roadmaps: in the order of these, then as they are read, those of the learner's own last. Costs what walking the
     * trees does.
     */
    public static List<Placed> of(Deck deck, Map<RoadmapId, Roadmap> roadmaps) {
        var all = new ArrayList<Placed>();
        roadmaps.forEach((id, roadmap) -> all.addAll(of(deck, id, roadmap)));
        return all;
    }

    /** The cards of one roadmap. */
    public static List<Placed> of(Deck deck, RoadmapId id, Roadmap roadmap) {
        return new Cards(id, roadmap, deck.of(id)).all();
    }

    private List<Placed> all() {
        for (Phase phase : roadmap.phases()) {
            phase.modules().forEach(module -> walk(module, phase.kind() == Phase.Kind.STUDY));
        }
        kept.forEach((name, card) -> found.computeIfAbsent(name, it -> placed(it, card)));
        return List.copyOf(found.values());
    }

    private void walk(Module module, boolean studied) {
        var leaves = module.tasks().stream().flatMap(Task::leaves).toList();
        boolean finished = studied
                && leaves.stream().noneMatch(it -> it.status() == Status.OPEN)
                && leaves.stream().anyMatch(it -> it.status() == Status.DONE);
        var day = finished ? lastDay(leaves) : null;
        var origin = new Origin(id, roadmap.title(), module, null, day);
        origins.put(module.key(), origin);
        module.allTasks().forEach(task -> origins.put(task.key(), new Origin(id, roadmap.title(), module, task, day)));
        if (finished) {
            module.concepts().forEach(concept -> grow(module.key(), concept));
            leaves.stream().filter(it -> it.status() == Status.DONE).forEach(it -> grow(it.key(), null));
        }
    }

    private static @Nullable LocalDate lastDay(List<Task> leaves) {
        return leaves.stream()
                .map(it -> it.state().standing().since())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private void grow(Key node, @Nullable String concept) {
        var name = CardName.grown(id, node, concept);
        var card = kept.getOrDefault(name, Card.of(node, concept));
        found.put(name, new Placed(id, name, card, origins.get(node), true));
    }

    /** One that is kept and did not grow: the learner's own, or one that rests. */
    private Placed placed(UUID name, Card card) {
        var placed = new Placed(id, name, card, origins.get(card.node()), false);
        return placed.own() ? new Placed(id, name, card, placed.origin(), true) : placed;
    }
}
