package dev.cairn.ui;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.PlanEdits;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Which roadmaps take part in the learner's week, and which to offer where none does. Confined to the thread that paints. */
public final class TakingPart {
    private final Library library;

    public TakingPart(Library library) {
        this.library = library;
    }

    /** Makes a roadmap take part: one step. */
    public void start(RoadmapId resting) {
        library.perform(
                PlanEdits.activity(library.planning(), library.overviews(), resting, PlanChoices.Activity.ACTIVE));
    }

    /** The roadmap to offer where none is active: one that was begun, or else the first; of those there is something left of. */
    public Optional<RoadmapId> toStart() {
        var open = library.overviews().stream()
                .filter(it -> !it.tally().complete())
                .toList();
        return open.stream()
                .filter(it -> it.tally().done() > 0)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(Overview::id);
    }

    /** A roadmap's name for narrow places; empty where there is no such roadmap. */
    public String titleOf(RoadmapId id) {
        return library.overviews().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> RoadmapText.shortTitle(it.title()))
                .findFirst()
                .orElse("");
    }

    /** What stands in for a view of the plan where no roadmap is active. */
    public StateCard nobody() {
        var start =
                toStart().map(id -> StateCard.button(Messages.text("active.none.start", titleOf(id)), () -> start(id)));
        return new StateCard(
                Feather.PLAY,
                Messages.text("active.none"),
                Messages.text("active.none.text"),
                start.stream().toArray(Node[]::new));
    }
}
