package dev.cairn.ui;

import dev.cairn.progress.Moment;
import dev.cairn.recall.Cards;
import dev.cairn.recall.DayQueue;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The cards of the whole library, and what is asked today: found anew beside the thread that paints after every step, at the begin of a
 * day, and when something changed elsewhere. Costs nothing while reviews are not wanted. Confined to the thread that paints.
 */
public final class ReviewBook {
    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final Clock clock;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<ReviewsState> state = new ReadOnlyObjectWrapper<>(new ReviewsState.Off());
    private boolean loading;

    /** @param store only used on its own thread */
    public ReviewBook(Library library, StudyStore store, LivePlan plan, Background background, Clock clock) {
        this.library = library;
        this.store = store;
        this.background = background;
        this.clock = clock;
        latest = new Latest(background);
        library.onStep(step -> refresh());
        plan.active().subscribe((before, outlook) -> refresh());
    }

    public ReadOnlyObjectProperty<ReviewsState> state() {
        return state.getReadOnlyProperty();
    }

    /** Finds the cards anew. */
    public void refresh() {
        if (!library.deck().choices().wanted()) {
            latest.forget();
            state.set(new ReviewsState.Off());
            return;
        }
        if (!(state.get() instanceof ReviewsState.Known)) {
            state.set(new ReviewsState.Making());
        }
        var missing =
                wanted().stream().filter(id -> library.standing(id).isEmpty()).toList();
        if (missing.isEmpty()) {
            make();
        } else if (!loading) {
            loading = true;
            background.store(() -> load(missing), this::loaded, this::failed);
        }
    }

    /** The roadmaps that may have cards. */
    private List<RoadmapId> wanted() {
        return library.overviews().stream()
                .filter(it ->
                        it.tally().done() > 0 || !library.deck().of(it.id()).isEmpty())
                .map(Overview::id)
                .toList();
    }

    private Map<RoadmapId, Roadmap> load(List<RoadmapId> ids) {
        var loaded = new LinkedHashMap<RoadmapId, Roadmap>();
        // One that is gone was removed outside this window, which will hear of it.
        ids.forEach(id -> store.load(id).ifPresent(roadmap -> loaded.put(id, roadmap)));
        return loaded;
    }

    private void loaded(Map<RoadmapId, Roadmap> loaded) {
        loading = false;
        loaded.forEach((id, roadmap) -> {
            if (library.standing(id).isEmpty()) {
                library.put(id, roadmap);
            }
        });
        make();
    }

    private void make() {
        var deck = library.deck();
        var day = Moment.now(clock).studyDay();
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        wanted().forEach(id -> library.standing(id).ifPresent(it -> roadmaps.put(id, it)));
        latest.ask(
                () -> {
                    var cards = Cards.of(deck, roadmaps);
                    return new ReviewsState.Known(cards, DayQueue.of(deck.choices(), cards, day), day);
                },
                state::set,
                this::failed);
    }

    private void failed(Throwable why) {
        loading = false;
        state.set(new ReviewsState.Failed(Failures.sentence(why)));
    }
}
