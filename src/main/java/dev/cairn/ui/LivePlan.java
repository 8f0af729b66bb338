package dev.cairn.ui;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.StudyStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The plan of all active roadmaps, made anew beside the thread that paints whenever something it depends on changes.
 *
 * <p>For a roadmap that is not active there is a second plan: what its own would look like if it were the only one. Confined to the thread
 * that paints.
 */
public final class LivePlan {
    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Outlook> active = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outlook> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable RoadmapId viewed;
    private boolean running;
    private boolean again;

    /** @param store asked for roadmaps the library does not hold yet; only used on the store's thread */
    public LivePlan(Library library, StudyStore store, Background background, Clock clock) {
        this.library = library;
        this.store = store;
        this.background = background;
        this.clock = clock;
        library.onStep(step -> refresh());
    }

    /** What lies ahead for the active roadmaps together; null until it was made the first time. */
    public ReadOnlyObjectProperty<@Nullable Outlook> active() {
        return active.getReadOnlyProperty();
    }

    /** The plan of the roadmap that is looked at, alone, where it is not active; else null. */
    public ReadOnlyObjectProperty<@Nullable Outlook> preview() {
        return preview.getReadOnlyProperty();
    }

    /** A sentence about why there is no plan; empty where there is one. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** The plan that holds a roadmap: that of the active ones, or its own preview. */
    public Optional<Outlook> of(RoadmapId id) {
        return holding(active.get(), id).or(() -> holding(preview.get(), id));
    }

    private static Optional<Outlook> holding(@Nullable Outlook outlook, RoadmapId id) {
        return Optional.ofNullable(outlook).filter(it -> it.roadmaps().containsKey(id));
    }

    /** Tells which roadmap is looked at; {@link RoadmapId#ALL} or null for none in particular. */
    public void view(@Nullable RoadmapId id) {
        if (id == null ? viewed != null : !id.equals(viewed)) {
            viewed = id;
            refresh();
        }
    }

    /** Makes the plan anew, for the time it is now. Several calls while one is being made give one more. */
    public void refresh() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        again = false;
        var planning = library.planning();
        var overviews = library.overviews();
        var ids = Outlook.active(planning, overviews);
        boolean assumed = !Outlook.activeDecided(planning, overviews);
        var looked = viewed;
        var single = looked == null || looked.equals(RoadmapId.ALL) || ids.contains(looked) ? null : looked;
        var wanted = new LinkedHashMap<RoadmapId, Optional<Roadmap>>();
        ids.forEach(id -> wanted.put(id, library.standing(id)));
        var singleStanding = single == null ? Optional.<Roadmap>empty() : library.standing(single);
        boolean allThere = wanted.values().stream().allMatch(Optional::isPresent)
                && (single == null || singleStanding.isPresent());
        if (!allThere) {
            var missing = new LinkedHashMap<>(wanted);
            if (single != null) {
                missing.put(single, singleStanding);
            }
            load(missing.entrySet().stream()
                    .filter(it -> it.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList());
            return;
        }
        var present = new LinkedHashMap<RoadmapId, Roadmap>();
        wanted.forEach((id, it) -> it.ifPresent(roadmap -> present.put(id, roadmap)));
        var moment = Moment.now(clock);
        background.files(
                () -> new Made(
                        Outlook.of(moment, planning, present, assumed),
                        single == null || singleStanding.isEmpty()
                                ? null
                                : Outlook.of(moment, planning, Map.of(single, singleStanding.get()), false)),
                this::made,
                this::failed);
    }

    private record Made(Outlook active, @Nullable Outlook preview) {}

    private void load(List<RoadmapId> missing) {
        background.store(
                () -> {
                    var loaded = new LinkedHashMap<RoadmapId, Roadmap>();
                    for (RoadmapId id : missing) {
                        loaded.put(
                                id,
                                store.load(id)
                                        .orElseThrow(() ->
                                                new IllegalStateException(Messages.text("roadmap.gone", id.slug()))));
                    }
                    return loaded;
                },
                loaded -> {
                    loaded.forEach((id, roadmap) -> {
                        if (library.standing(id).isEmpty()) {
                            library.put(id, roadmap);
                        }
                    });
                    running = false;
                    refresh();
                },
                this::failed);
    }

    private void made(Made made) {
        failure.set("");
        preview.set(made.preview());
        active.set(made.active());
        running = false;
        if (again) {
            refresh();
        }
    }

    private void failed(Throwable why) {
        failure.set(Failures.sentence(why));
        running = false;
        if (again) {
            refresh();
        }
    }
}
