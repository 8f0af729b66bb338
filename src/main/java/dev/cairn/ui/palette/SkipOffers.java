package dev.cairn.ui.palette;

import dev.cairn.progress.Change;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Located;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Edits;
import dev.cairn.study.Fuzzy;
import dev.cairn.study.Library;
import dev.cairn.ui.Messages;
import dev.cairn.ui.palette.Catalogue.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Skipping a module by its number, or a module or task by words. Where several are meant as well as each other, each is offered. */
record SkipOffers(Library library, Present present) {
    private static final int MOST = 6;

    static boolean isSkippable(Item item) {
        return item.kind() == Kind.MODULE || item.kind() == Kind.TASK;
    }

    /** @param found what fits the words, the best first */
    List<Offer> of(Typed.Skip skip, List<Found> found) {
        var number = skip.words().strip().split("\\s+")[0];
        Predicate<Found> numbered = it -> it.item().kind() == Kind.MODULE && isNumbered(it.item(), number);
        boolean byNumber =
                Character.isDigit(number.codePointAt(0)) && found.stream().anyMatch(numbered);
        var offers = found.stream()
                .filter(byNumber ? numbered : it -> it.score() >= Fuzzy.PLAIN)
                .sorted(Comparator.comparing(it -> !isHere(it.item())))
                .limit(MOST)
                .flatMap(it -> offer(it.item()).stream())
                .toList();
        return offers.isEmpty()
                ? List.of(Offer.refused(Verb.SKIP, Messages.text("palette.skip.none", Wording.brief(skip.words()))))
                : offers;
    }

    private static boolean isNumbered(Item module, String number) {
        return module.title().equals(number) || module.title().startsWith(number + " ");
    }

    private boolean isHere(Item item) {
        return item.goal() instanceof Goal.Part part && present.isShown(part.roadmap());
    }

    private Optional<Offer> offer(Item item) {
        return item.goal() instanceof Goal.Part part
                ? roadmap(part.roadmap())
                        .flatMap(it -> Tree.find(it, part.node()))
                        .map(it -> offer(item, part.roadmap(), it))
                : Optional.empty();
    }

    private Optional<Roadmap> roadmap(RoadmapId id) {
        return library.standing(id)
                .or(() -> Optional.ofNullable(present.roadmaps().get(id)));
    }

    private Offer offer(Item item, RoadmapId id, Located found) {
        int open = open(found).size();
        var name = item.title();
        if (open == 0) {
            return Offer.refused(Verb.SKIP, Messages.text("palette.skip.nothing", Wording.brief(name)));
        }
        var says = item.kind() == Kind.TASK && open == 1
                ? Messages.text("palette.skip.task", name)
                : Messages.text("palette.skip.says", name, open);
        return Offer.ready(
                Verb.SKIP, says, place(item), List.of(), deed(id, found.node().key(), name));
    }

    private static String place(Item item) {
        var shelf = item.shelf();
        return shelf.module().isEmpty()
                ? shelf.roadmap()
                : Messages.text("palette.place", shelf.module(), shelf.roadmap());
    }

    private static List<Key> open(Located found) {
        var tasks = switch (found.node()) {
            case Phase phase -> phase.allTasks();
            case Module module -> module.allTasks();
            case Task task -> task.all();
        };
        return tasks.filter(task -> task.status() == Status.OPEN).map(Task::key).toList();
    }

    private Deed deed(RoadmapId id, Key node, String name) {
        return new Deed.Steps(
                Set.of(id),
                () -> library.standing(id).stream()
                        .flatMap(it -> changes(it, id, node))
                        .toList(),
                count -> Messages.text("palette.skip.told", Wording.brief(name), count));
    }

    private Stream<Change> changes(Roadmap roadmap, RoadmapId id, Key node) {
        var open = Tree.find(roadmap, node).map(SkipOffers::open).orElse(List.of());
        return Edits.stand(open, Standing.skipped(present.today())).apply(roadmap).stream()
                .map(what -> new Change(id, what));
    }
}
