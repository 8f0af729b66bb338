package dev.cairn.ui;

import dev.cairn.progress.Event;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.DoneStep;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** All that was done, as far as it was read from the log, and the way back and forth through it. Confined to the thread that paints. */
public final class StepBook {
    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final TakingBack takingBack;
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private GoneTitles gone = GoneTitles.NONE;

    /** @param store only used on the store's thread */
    StepBook(Library library, StudyStore store, Background background, TakingBack takingBack) {
        this.library = library;
        this.store = store;
        this.background = background;
        this.takingBack = takingBack;
        library.onStep(step -> turned());
    }

    /** Becomes another number with whatever may change what there is to list. */
    public ReadOnlyIntegerProperty turn() {
        return turn.getReadOnlyProperty();
    }

    void turned() {
        turn.set(turn.get() + 1);
    }

    /** The steps that stand, the latest first. */
    public List<DoneStep> done() {
        return library.done();
    }

    /** The steps that can be done again, the next first. */
    public List<Step> undone() {
        return library.undone();
    }

    /** Whether there are, or may be, older steps than were read. */
    public boolean hasOlder() {
        return takingBack.hasOlder();
    }

    /** Whether older steps are being read. */
    public boolean isReading() {
        return takingBack.isReading();
    }

    /** Why steps could not be read, in a sentence; empty where they could. */
    public String trouble() {
        return takingBack.trouble();
    }

    /** Reads older steps, or tries to once more. */
    public void older() {
        takingBack.older();
    }

    /** The step that is taken back next. */
    public Optional<Step> undoable() {
        return library.undoable();
    }

    /** The step that is done again next. */
    public Optional<Step> redoable() {
        return library.redoable();
    }

    /**
     * Takes the latest step back, and stays where the learner is.
     *
     * @param then whether that was done
     */
    public void undo(Consumer<Boolean> then) {
        takingBack.undoOrNot(step -> then.accept(step.isPresent()));
    }

    /**
     * Does again what was taken back last, and stays where the learner is.
     *
     * @param then whether that was done
     */
    public void redo(Consumer<Boolean> then) {
        takingBack.redoOrNot(step -> then.accept(step.isPresent()));
    }

    /** Makes the titles known of all that some steps are about; it is a turn once they are. */
    public void wantTitles(List<Step> steps) {
        gone = GoneTitles.of(steps);
        var missing = steps.stream()
                .flatMap(it -> it.events().stream())
                .map(Event::roadmap)
                .collect(Collectors.toSet());
        missing.retainAll(library.overviews().stream().map(Overview::id).toList());
        missing.removeIf(id -> library.standing(id).isPresent());
        if (!missing.isEmpty()) {
            // Without them a row says less; opening such a roadmap, or taking the step back, says what is wrong.
            background.store(() -> loaded(missing), this::takeIn, failure -> {});
        }
    }

    private Map<RoadmapId, Roadmap> loaded(Set<RoadmapId> ids) {
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id -> store.load(id).ifPresent(it -> roadmaps.put(id, it)));
        return roadmaps;
    }

    private void takeIn(Map<RoadmapId, Roadmap> roadmaps) {
        roadmaps.forEach((id, roadmap) -> {
            if (library.standing(id).isEmpty()) {
                library.put(id, roadmap);
            }
        });
        if (!roadmaps.isEmpty()) {
            turned();
        }
    }

    /** What a step did, in a few words. */
    public String text(Step step) {
        return new StepText(library, gone::title).of(step);
    }

    /** The roadmaps a step is about, by their short titles, where there are several it could be about. */
    public List<String> roadmaps(Step step) {
        if (library.overviews().size() < 2) {
            return List.of();
        }
        return step.events().stream()
                .map(Event::roadmap)
                .distinct()
                .flatMap(this::shortTitle)
                .toList();
    }

    private Stream<String> shortTitle(RoadmapId id) {
        return library.overviews().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> RoadmapText.shortTitle(it.title()));
    }
}
