package dev.cairn.ui.palette;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.study.Library;
import dev.cairn.study.TimeEdits;
import dev.cairn.ui.DayText;
import dev.cairn.ui.Messages;
import dev.cairn.ui.Spot;
import dev.cairn.ui.TimeEntering;
import dev.cairn.ui.TimerText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Logging time by hand: on the task that is selected, or else on what is next in the plan. */
record LogOffers(Library library, Present present) {
    private static final int MINUTE = 60;

    private record Target(RoadmapId roadmap, Task task) {}

    Offer of(Typed.Log log) {
        var minutes = log.minutes() == null ? OptionalInt.empty() : OptionalInt.of(log.minutes());
        var why = new TimeEntering(library.time(), present.today()).refusal(minutes, log.day(), null);
        if (!why.isEmpty()) {
            return Offer.refused(Verb.LOG, why);
        }
        return target().map(it ->
                        offer(it, new TimeEntry(it.task().key(), log.day(), minutes.orElseThrow() * MINUTE, null)))
                .orElseGet(() -> Offer.refused(Verb.LOG, Messages.text("palette.log.none")));
    }

    private Optional<Target> target() {
        var chosen = Stream.ofNullable(present.chosen());
        var outlook = present.outlook();
        var next = outlook == null
                ? Stream.<Spot>of()
                : outlook.plan().sessions().stream()
                        .filter(it -> present.isShown(it.roadmap()))
                        .limit(1)
                        .map(it -> new Spot(it.roadmap(), it.task()));
        return Stream.concat(chosen, next).flatMap(it -> target(it).stream()).findFirst();
    }

    private Optional<Target> target(Spot spot) {
        return roadmap(spot.roadmap())
                .flatMap(it -> Tree.find(it, spot.node()))
                .flatMap(it -> it.node() instanceof Task task
                        ? Optional.of(new Target(spot.roadmap(), task))
                        : Optional.empty());
    }

    private Optional<Roadmap> roadmap(RoadmapId id) {
        return library.standing(id)
                .or(() -> Optional.ofNullable(present.roadmaps().get(id)));
    }

    private static Offer offer(Target it, TimeEntry entry) {
        var title = it.task().title();
        var length = TimerText.length(Duration.ofSeconds(entry.seconds()));
        return Offer.ready(
                Verb.LOG,
                Messages.text("palette.log.says", length, title),
                DayText.whole(entry.day()),
                List.of(),
                new Deed.Steps(
                        Set.of(it.roadmap()),
                        () -> TimeEdits.log(it.roadmap(), entry),
                        count -> Messages.text("timer.told", length, title)));
    }
}
