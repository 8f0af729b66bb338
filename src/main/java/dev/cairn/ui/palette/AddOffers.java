package dev.cairn.ui.palette;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Node;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Place;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.Pin;
import dev.cairn.study.Edits;
import dev.cairn.study.Library;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;
import dev.cairn.ui.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Adding a task to a module: the one that is selected, the one that is on or next in the plan, or else the first with open tasks. Each of
 * these is offered.
 */
record AddOffers(Library library, Present present) {
    /** The longest name, in characters. */
    static final int LONGEST = 300;

    private record Target(RoadmapId id, Roadmap roadmap, Phase phase, Module module) {
        boolean isSame(Target other) {
            return id.equals(other.id) && module.key().equals(other.module.key());
        }
    }

    List<Offer> of(Typed.Add add) {
        int length = add.title().codePointCount(0, add.title().length());
        if (length > LONGEST) {
            return List.of(Offer.refused(Verb.ADD, Messages.text("palette.add.long", length, LONGEST)));
        }
        var day = add.day();
        if (day != null && day.isBefore(present.today())) {
            return List.of(Offer.refused(Verb.ADD, Messages.text("palette.add.passed", DayText.whole(day))));
        }
        var targets = new ArrayList<Target>();
        Stream.of(chosen(), next(), first())
                .flatMap(Optional::stream)
                .filter(it -> day == null || it.phase().kind() == Phase.Kind.STUDY)
                .filter(it -> targets.stream().noneMatch(it::isSame))
                .forEachOrdered(targets::add);
        if (targets.isEmpty()) {
            return List.of(
                    present.complete()
                            ? Offer.refused(Verb.ADD, Messages.text("palette.add.nowhere"))
                            : Offer.waiting(Verb.ADD, Messages.text("palette.reading")));
        }
        return targets.stream().map(it -> offer(add, it)).toList();
    }

    private Optional<Target> chosen() {
        var spot = present.chosen();
        return Optional.ofNullable(spot)
                .filter(it -> present.isShown(it.roadmap()))
                .flatMap(this::around);
    }

    private Optional<Target> around(Spot spot) {
        return roadmap(spot.roadmap())
                .flatMap(roadmap -> Tree.find(roadmap, spot.node()).flatMap(it -> module(spot.roadmap(), roadmap, it)));
    }

    private Optional<Roadmap> roadmap(RoadmapId id) {
        return library.standing(id)
                .or(() -> Optional.ofNullable(present.roadmaps().get(id)));
    }

    private static Optional<Target> module(RoadmapId id, Roadmap roadmap, Located found) {
        var way = Stream.concat(found.path().stream(), Stream.of(found.node())).toList();
        Phase phase = way.getFirst() instanceof Phase it ? it : null;
        if (phase == null) {
            return Optional.empty();
        }
        Node second = way.size() > 1 ? way.get(1) : null;
        return second instanceof Module module
                ? Optional.of(new Target(id, roadmap, phase, module))
                : phase.modules().stream()
                        .sorted(Comparator.comparing(it -> !hasOpen(it)))
                        .findFirst()
                        .map(module -> new Target(id, roadmap, phase, module));
    }

    private static boolean hasOpen(Module module) {
        return module.allTasks().anyMatch(task -> task.status() == Status.OPEN);
    }

    private Optional<Target> next() {
        var outlook = present.outlook();
        return outlook == null
                ? Optional.empty()
                : outlook.plan().sessions().stream()
                        .filter(it -> present.isShown(it.roadmap()))
                        .findFirst()
                        .flatMap(it -> around(new Spot(it.roadmap(), it.module())));
    }

    private Optional<Target> first() {
        return present.roadmaps().keySet().stream()
                .filter(present::isShown)
                .flatMap(id -> roadmap(id).stream().flatMap(roadmap -> firstOpen(id, roadmap)))
                .findFirst();
    }

    private static Stream<Target> firstOpen(RoadmapId id, Roadmap roadmap) {
        return roadmap.studyPhases()
                .flatMap(phase -> phase.modules().stream()
                        .filter(AddOffers::hasOpen)
                        .map(module -> new Target(id, roadmap, phase, module)));
    }

    private Offer offer(Typed.Add add, Target target) {
        var details = new ArrayList<String>();
        var time = add.time();
        if (time != null) {
            details.add(RoadmapText.hours(time));
        }
        var day = add.day();
        if (day != null) {
            details.add(Messages.text("palette.add.day", DayText.whole(day)));
        }
        details.add(RoadmapText.shortTitle(target.roadmap().title()));
        var module = RoadmapText.heading(target.module().heading());
        return Offer.ready(
                Verb.ADD,
                Messages.text("palette.add.says", add.title(), module),
                String.join(" · ", details),
                List.of(),
                new Deed.Steps(
                        Set.of(target.id()),
                        () -> changes(add, target),
                        count -> Messages.text("palette.add.told", Wording.brief(add.title()), module)));
    }

    private List<Change> changes(Typed.Add add, Target target) {
        var key = new Key(UUID.randomUUID().toString().replace("-", ""));
        var time = add.time();
        var task = Task.of(key, add.title()).withEffort(time == null ? null : new Effort(time, Effort.Origin.OWN));
        var changes = new ArrayList<Change>();
        library.standing(target.id())
                .map(it -> Edits.add(atEnd(it, target.module().key()), task).apply(it))
                .orElse(List.of())
                .forEach(what -> changes.add(new Change(target.id(), what)));
        var day = add.day();
        if (day != null && !changes.isEmpty()) {
            changes.addAll(PlanEdits.choose(
                    library.planning(), target.id(), choices -> choices.withPins(key, List.of(Pin.on(day)))));
        }
        return changes;
    }

    private static Place atEnd(Roadmap roadmap, Key module) {
        int count = Tree.find(roadmap, module)
                .map(it -> it.node() instanceof Module found ? found.tasks().size() : 0)
                .orElse(0);
        return new Place(module, count);
    }
}
