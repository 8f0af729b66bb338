package dev.cairn.ui;

import dev.cairn.progress.Moment;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Session;
import dev.cairn.study.Library;
import dev.cairn.study.Outlook;
import dev.cairn.study.ReviewDay;
import dev.cairn.study.StudyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The plan of all active roadmaps, made anew beside the thread that paints whenever something it depends on changes: after a step, when a
 * session begins or ends, when a study day begins. In between nothing runs.
 *
 * <p>For a roadmap that is not active there is a second plan: what its own would look like if it were the only one. Confined to the thread
 * that paints.
 */
public final class LivePlan {
    /** After a failure it is tried once more, this much later. */
    private static final Duration SECOND_TRY = Duration.ofMinutes(1);

    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final Clock clock;
    private final DayBook book;
    private final Waking waking;
    private final ReadOnlyObjectWrapper<@Nullable Outlook> active = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outlook> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ReviewDay> reviews = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable RoadmapId viewed;
    private boolean running;
    private boolean again;
    private boolean triedAgain;

    /** @param store asked for roadmaps the library does not hold yet, and for agendas; only used on the store's thread */
    public LivePlan(Library library, StudyStore store, Background background, Delay delay, Clock clock) {
        this.library = library;
        this.store = store;
        this.background = background;
        this.clock = clock;
        book = new DayBook(store, background);
        waking = new Waking(delay, clock, this::refresh);
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

    /**
     * The cards of the library as the plan keeps time for them; null until it was made the first time. Without any while reviews are not
     * wanted.
     */
    ReadOnlyObjectProperty<@Nullable ReviewDay> reviews() {
        return reviews.getReadOnlyProperty();
    }

    /** What the plan held for the last days, and for today, when each began. */
    public ReadOnlyObjectProperty<Agendas> agendas() {
        return book.agendas();
    }

    /** A sentence about why there is no plan, or only an old one; empty where nothing went wrong. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** The plan that holds a roadmap: that of the active ones, or its own preview. For {@link RoadmapId#ALL} that of the active ones. */
    public Optional<Outlook> of(RoadmapId id) {
        if (id.equals(RoadmapId.ALL)) {
            return Optional.ofNullable(active.get());
        }
        return holding(active.get(), id).or(() -> holding(preview.get(), id));
    }

    private static Optional<Outlook> holding(@Nullable Outlook outlook, RoadmapId id) {
        return Optional.ofNullable(outlook).filter(it -> it.roadmaps().containsKey(id));
    }

    /**
     * Whether an outlook still is of what is decided and of how the roadmaps stand. To be asked before something is decided by what an
     * outlook shows: it is made beside this thread, and so may be older than the last step.
     */
    public boolean isPresent(Outlook outlook) {
        var ids = outlook.roadmaps().keySet();
        var together = standing(activeIds().stream()).keySet();
        boolean alone = ids.size() == 1 && Collections.disjoint(ids, together);
        return outlook.notebook().isPlannedAs(library.notebook())
                && (alone || ids.equals(together))
                && outlook.roadmaps().entrySet().stream()
                        .allMatch(it -> library.standing(it.getKey())
                                .filter(it.getValue()::equals)
                                .isPresent());
    }

    /**
     * The plan that holds a roadmap, to decide something by. Where it is older than the last step it is made anew, and nothing is given.
     *
     * @param old called then, to say so
     */
    public Optional<Outlook> present(RoadmapId id, Runnable old) {
        var outlook = of(id);
        if (outlook.isPresent() && !isPresent(outlook.get())) {
            old.run();
            refresh();
            return Optional.empty();
        }
        return outlook;
    }

    /** Whether a roadmap takes no part in the plan of the active ones. */
    public boolean isResting(RoadmapId id) {
        return !id.equals(RoadmapId.ALL) && holding(active.get(), id).isEmpty();
    }

    /** Tells which roadmap is looked at; {@link RoadmapId#ALL} or null for none in particular. */
    public void view(@Nullable RoadmapId id) {
        if (!Objects.equals(id, viewed)) {
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
        book.open(Moment.now(clock).studyDay(), this::load);
    }

    private void load() {
        var missing = wanted().filter(id -> library.standing(id).isEmpty()).toList();
        if (missing.isEmpty()) {
            make();
            return;
        }
        background.store(
                () -> read(missing),
                read -> {
                    hold(read);
                    make();
                },
                this::failed);
    }

    /** The roadmaps a plan is made of: the active ones, the one that is looked at, and those with cards, for which it keeps time. */
    private Stream<RoadmapId> wanted() {
        return Stream.of(activeIds().stream(), Stream.ofNullable(single()), withCards())
                .flatMap(it -> it)
                .distinct();
    }

    private Stream<RoadmapId> withCards() {
        var deck = library.deck();
        return deck.choices().wanted() ? ReviewDay.roadmaps(deck, library.overviews()).stream() : Stream.empty();
    }

    private Map<RoadmapId, Roadmap> standing(Stream<RoadmapId> ids) {
        var standing = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id -> library.standing(id).ifPresent(roadmap -> standing.put(id, roadmap)));
        return standing;
    }

    private List<RoadmapId> activeIds() {
        return Outlook.active(library.planning(), library.overviews());
    }

    private @Nullable RoadmapId single() {
        var id = viewed;
        return id == null || id.equals(RoadmapId.ALL) || activeIds().contains(id) ? null : id;
    }

    private Map<RoadmapId, Roadmap> read(List<RoadmapId> missing) {
        var loaded = new LinkedHashMap<RoadmapId, Roadmap>();
        // One that is gone was removed outside this window, which will hear of it: the plan goes on without.
        missing.forEach(id -> store.load(id).ifPresent(roadmap -> loaded.put(id, roadmap)));
        return loaded;
    }

    /** Takes in roadmaps that were read; one that is held already stays as it stands here. */
    void hold(Map<RoadmapId, Roadmap> read) {
        read.forEach((id, roadmap) -> {
            if (library.standing(id).isEmpty()) {
                library.put(id, roadmap);
            }
        });
    }

    private void make() {
        var notebook = library.notebook();
        var present = standing(activeIds().stream());
        var looked = standing(Stream.ofNullable(single()));
        var asked = standing(withCards());
        boolean assumed = !Outlook.activeDecided(notebook.planning(), library.overviews());
        var moment = Moment.now(clock);
        var underWay = underWay();
        background.files(
                () -> {
                    var day = ReviewDay.of(notebook.deck(), asked, moment.studyDay());
                    var load = day.load();
                    return new Made(
                            day,
                            underWay == null
                                    ? Outlook.of(moment, notebook, present, assumed, load)
                                    : Outlook.of(moment, underWay, notebook, present, assumed, load),
                            looked.isEmpty() ? null : Outlook.of(moment, notebook, looked, false, load));
                },
                this::made,
                this::failed);
    }

    /** The session that is on by the last plan, or, where there is none yet, by what the day began with. */
    private @Nullable Session underWay() {
        var now = now();
        var last = active.get();
        var sessions = last != null
                ? last.plan().on(now.toLocalDate())
                : book.agendas()
                        .get()
                        .of(Moment.dayOf(now))
                        .map(agenda -> agenda.sessions())
                        .orElse(List.of());
        return sessions.stream().filter(it -> it.isOn(now)).findFirst().orElse(null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    private record Made(
            ReviewDay reviews, Outlook active, @Nullable Outlook preview) {}

    private void made(Made made) {
        // Cards of before the last step would be asked again; and before all is well, or old ones would show first.
        if (!again) {
            reviews.set(made.reviews());
        }
        failure.set("");
        triedAgain = false;
        book.keep(made.active());
        preview.set(made.preview());
        active.set(made.active());
        waking.at(next(made.active()));
        ended();
    }

    private void failed(Throwable why) {
        failure.set(Failures.sentence(why));
        var now = now();
        waking.at(triedAgain ? dayAfter(Moment.dayOf(now)) : now.plus(SECOND_TRY));
        triedAgain = true;
        ended();
    }

    private void ended() {
        running = false;
        if (again) {
            refresh();
        }
    }

    private static LocalDateTime dayAfter(LocalDate studyDay) {
        return studyDay.plusDays(1).atTime(Moment.DAY_STARTS);
    }

    private static LocalDateTime next(Outlook outlook) {
        var now = outlook.now();
        var nextDay = dayAfter(outlook.today());
        return outlook.plan().sessions().stream()
                .limit(2)
                .flatMap(it -> Stream.of(it.begins(), it.ends()))
                .filter(it -> it.isAfter(now) && it.isBefore(nextDay))
                .findFirst()
                .orElse(nextDay);
    }
}
