package dev.cairn.testing;

import dev.cairn.linked.PairEdits;
import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.TimeEntry;
import dev.cairn.recall.Card;
import dev.cairn.recall.Grade;
import dev.cairn.recall.RecallChoices;
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
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.WeekName;
import dev.cairn.study.CardEdits;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.PlanEdits;
import dev.cairn.study.Proposal;
import dev.cairn.study.Reading;
import dev.cairn.study.TimeEdits;
import dev.cairn.study.WeekNotes;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Does everything a learner can do to a library, in no sensible order. */
public final class RandomLearner {
    private final Draw draw;
    private final RandomRoadmap roadmaps;
    private final RandomPlanning plans;

    /** What was written last, be it undone since or not. */
    private final Map<WeekName, String> notes = new HashMap<>();

    public RandomLearner(RandomGenerator lot) {
        draw = new Draw(lot);
        roadmaps = new RandomRoadmap(lot);
        plans = new RandomPlanning(lot);
    }

    /** Does one thing, or nothing where what was drawn makes no sense. */
    public void act(Library library) {
        var here = library.overviews().stream().map(Overview::id).toList();
        if (here.isEmpty() || draw.oneIn(20)) {
            bring(library, here);
        } else if (draw.oneIn(6)) {
            library.undo();
        } else if (draw.oneIn(6)) {
            library.redo();
        } else if (draw.oneIn(30)) {
            library.remove(draw.of(here), file());
        } else if (draw.oneIn(4)) {
            library.perform(plan(library, here));
        } else if (draw.oneIn(8)) {
            library.perform(everywhere(library, here));
        } else if (draw.oneIn(10)) {
            library.perform(note());
        } else if (draw.oneIn(8)) {
            library.perform(time(library, here));
        } else if (draw.oneIn(8)) {
            library.perform(card(library, here));
        } else if (draw.oneIn(10)) {
            library.perform(pair(library, here));
        } else {
            library.change(draw.of(here), edit());
        }
    }

    /** Does something new: nothing is undone, and no roadmap comes in place of another. */
    public void edit(Library library) {
        var here = library.overviews().stream().map(Overview::id).toList();
        if (here.isEmpty() || draw.oneIn(20)) {
            bring(library, List.of());
        } else if (draw.oneIn(30)) {
            library.remove(draw.of(here), file());
        } else if (draw.oneIn(4)) {
            library.perform(plan(library, here));
        } else if (draw.oneIn(8)) {
            library.perform(everywhere(library, here));
        } else if (draw.oneIn(10)) {
            library.perform(note());
        } else if (draw.oneIn(8)) {
            library.perform(time(library, here));
        } else if (draw.oneIn(8)) {
            library.perform(card(library, here));
        } else if (draw.oneIn(10)) {
            library.perform(pair(library, here));
        } else {
            library.change(draw.of(here), edit());
        }
    }

    private void bring(Library library, List<RoadmapId> here) {
        var id = here.isEmpty() || draw.oneIn(2) ? new RoadmapId("r" + draw.below(1_000_000)) : draw.of(here);
        library.keep(new Proposal.Ready(id, file(), new Reading.Read(roadmaps.roadmap(), 0, List.of()), List.of()));
    }

    /** One decision about plans. */
    private List<Change> plan(Library library, List<RoadmapId> here) {
        var planning = library.planning();
        var id = draw.oneIn(9) ? new RoadmapId("gone") : draw.of(here);
        return switch (draw.below(5)) {
            case 0 -> PlanEdits.availability(planning, draw.maybe(plans::availability));
            case 1 -> PlanEdits.lengths(planning, plans.lengths());
            case 2 -> PlanEdits.baseline(planning, id, draw.maybe(plans::baseline));
            case 3 -> PlanEdits.choose(planning, id, choices -> PlanChoices.NONE);
            default -> PlanEdits.choose(planning, id, choices -> plans.choices());
        };
    }

    /** Time worked that is logged, changed or taken out; now and then of a task that is not there. */
    private List<Change> time(Library library, List<RoadmapId> here) {
        var id = draw.of(here);
        var logged = List.copyOf(library.time().of(id).keySet());
        if (logged.isEmpty() || draw.oneIn(2)) {
            return TimeEdits.log(id, entry(library.standing(id).orElseThrow()));
        }
        var name = draw.of(logged);
        var after = draw.oneIn(3) ? null : entry(library.standing(id).orElseThrow());
        return TimeEdits.change(library.time(), id, name, after);
    }

    /** Something about a card, or about all of them; now and then of a node that is not there. */
    private List<Change> card(Library library, List<RoadmapId> here) {
        var deck = library.deck();
        if (draw.oneIn(4)) {
            var choices = new RecallChoices(draw.oneIn(2), 70 + draw.below(28), draw.below(30), draw.upTo(60));
            return CardEdits.choose(deck, choices);
        }
        var id = draw.of(here);
        var known = List.copyOf(deck.of(id).keySet());
        if (known.isEmpty() || draw.oneIn(3)) {
            var tasks =
                    library.standing(id).orElseThrow().allTasks().map(Task::key).toList();
            var node = tasks.isEmpty() || draw.oneIn(9) ? new Key("gone") : draw.of(tasks);
            return CardEdits.change(deck, id, draw.name(), Card.own(node, draw.words(), draw.words()));
        }
        var name = draw.of(known);
        var card = deck.card(id, name).orElseThrow();
        return switch (draw.below(5)) {
            case 0 -> CardEdits.change(deck, id, name, null);
            case 1 -> CardEdits.change(deck, id, name, card.withSuspended(draw.oneIn(2)));
            case 2 -> CardEdits.change(deck, id, name, card.withText(draw.words(), draw.words()));
            default ->
                CardEdits.change(deck, id, name, card.graded(draw.of(Grade.values()), day(), 0.9, draw.below(90)));
        };
    }

    /** A word on two tasks of two roadmaps. */
    private List<Change> pair(Library library, List<RoadmapId> here) {
        var two = here.stream()
                .filter(it ->
                        library.standing(it).orElseThrow().allTasks().findAny().isPresent())
                .limit(2)
                .toList();
        if (two.size() < 2) {
            return List.of();
        }
        var pair = new Pair(some(library, two.getFirst()), some(library, two.getLast()));
        return PairEdits.judge(library.links(), pair, draw.maybe(() -> draw.of(Verdict.values())));
    }

    private TaskId some(Library library, RoadmapId id) {
        return new TaskId(
                id,
                draw.of(library.standing(id)
                        .orElseThrow()
                        .allTasks()
                        .map(Task::key)
                        .toList()));
    }

    private TimeEntry entry(Roadmap roadmap) {
        var tasks = roadmap.allTasks().map(Task::key).toList();
        var task = tasks.isEmpty() || draw.oneIn(9) ? new Key("gone") : draw.of(tasks);
        var begin = draw.oneIn(2) ? null : Instant.ofEpochSecond(1_774_000_000L + draw.below(1_000_000));
        return new TimeEntry(task, day(), 1 + draw.below(20_000), begin);
    }

    /** Something else about one of a few weeks. */
    private List<Change> note() {
        var week = new WeekName(2026, draw.upTo(4));
        var text = draw.of("", draw.words());
        var before = notes.getOrDefault(week, "");
        notes.put(week, text);
        return WeekNotes.write(week, before, text);
    }

    /** Edits of all roadmaps and a decision about plans, in one step. */
    private List<Change> everywhere(Library library, List<RoadmapId> here) {
        var changes = new ArrayList<>(plan(library, here));
        changes.addAll(note());
        for (RoadmapId id : here) {
            edit().apply(library.standing(id).orElseThrow()).forEach(what -> changes.add(new Change(id, what)));
        }
        return changes;
    }

    private SourceFile file() {
        return new SourceFile(draw.words() + ".md", draw.oneIn(3), draw.words().getBytes(StandardCharsets.UTF_8));
    }

    private Function<Roadmap, List<Happening>> edit() {
        return roadmap -> {
            var nodes = nodes(roadmap);
            if (nodes.isEmpty()) {
                return Edits.add(new Place(null, 0), roadmaps.phase()).apply(roadmap);
            }
            return edit(roadmap, draw.of(nodes)).apply(roadmap);
        };
    }

    private Function<Roadmap, List<Happening>> edit(Roadmap roadmap, Node node) {
        var key = node.key();
        return switch (draw.below(12)) {
            case 0, 1, 2 -> Edits.stand(below(node), Standing.done(day()));
            case 3 -> Edits.stand(below(node), Standing.OPEN);
            case 4 -> Edits.stand(below(node), Standing.skipped(day()));
            case 5 -> Edits.note(key, draw.of("", draw.words()));
            case 6 -> Edits.rename(key, draw.words());
            case 7 -> Edits.reestimate(key, draw.maybe(roadmaps::effort));
            case 8 -> Edits.delete(List.of(key, draw.of(nodes(roadmap)).key()));
            case 9 -> add(node);
            case 10 -> move(roadmap, node);
            default -> both(Edits.rename(key, draw.words()), Edits.note(key, draw.words()));
        };
    }

    private static Function<Roadmap, List<Happening>> both(
            Function<Roadmap, List<Happening>> first, Function<Roadmap, List<Happening>> second) {
        return roadmap -> {
            var happenings = new ArrayList<>(first.apply(roadmap));
            happenings.addAll(second.apply(roadmap));
            return happenings;
        };
    }

    private Function<Roadmap, List<Happening>> add(Node parent) {
        var index = draw.below(5);
        return switch (parent) {
            case Phase phase -> Edits.add(new Place(phase.key(), index), roadmaps.module());
            case Module module -> Edits.add(new Place(module.key(), index), roadmaps.task());
            case Task task -> Edits.add(new Place(task.key(), index), roadmaps.task());
        };
    }

    private Function<Roadmap, List<Happening>> move(Roadmap roadmap, Node node) {
        var parent = newParent(roadmap, node);
        if (parent.isEmpty() && !(node instanceof Phase)) {
            return ignored -> List.of();
        }
        var place = new Place(parent.orElse(null), draw.below(5));
        return Edits.move(node.key(), place, node instanceof Task ? draw.maybe(draw::words) : null);
    }

    private Optional<Key> newParent(Roadmap roadmap, Node node) {
        var parents = nodes(Tree.remove(roadmap, node.key())).stream()
                .filter(parent -> switch (node) {
                    case Phase phase -> false;
                    case Module module -> parent instanceof Phase;
                    case Task task -> !(parent instanceof Phase);
                })
                .map(Node::key)
                .toList();
        return parents.isEmpty() ? Optional.empty() : Optional.of(draw.of(parents));
    }

    private static List<Key> below(Node node) {
        return switch (node) {
            case Phase phase -> phase.allTasks().map(Task::key).toList();
            case Module module -> module.allTasks().map(Task::key).toList();
            case Task task -> task.all().map(Task::key).toList();
        };
    }

    private static List<Node> nodes(Roadmap roadmap) {
        var nodes = new ArrayList<Node>();
        for (Phase phase : roadmap.phases()) {
            nodes.add(phase);
            phase.modules().forEach(module -> {
                nodes.add(module);
                module.allTasks().forEach(nodes::add);
            });
        }
        return nodes;
    }

    private LocalDate day() {
        return LocalDate.of(2026, draw.upTo(12), draw.upTo(28));
    }
}
