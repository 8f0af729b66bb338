package dev.cairn.ui;

import dev.cairn.linked.PairEdits;
import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.roadmap.Tree;
import dev.cairn.schedule.TaskId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import dev.cairn.study.TopicOffers;
import dev.cairn.topics.Likeness;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of several roadmaps that seem to be one, and what the learner says of them. Found beside the thread that paints, once somebody
 * wants to know, and again when titles have changed and somebody still wants to. Confined to the thread that paints.
 */
public final class LiveTopics {
    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Looking());
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private boolean running;
    private boolean stale = true;

    /** How far the search has come. */
    public sealed interface State {
        record Looking() implements State {}

        /** @param found whatever was said of them since */
        record Known(List<Likeness> found) implements State {}

        record Failed(String why) implements State {}
    }

    /** @param store asked for roadmaps the library does not hold yet; only used on the store's thread */
    public LiveTopics(Library library, StudyStore store, Background background) {
        this.library = library;
        this.store = store;
        this.background = background;
        library.onStep(this::stepped);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Becomes another number with whatever may change what is offered or linked. */
    public ReadOnlyIntegerProperty turn() {
        return turn.getReadOnlyProperty();
    }

    /** Somebody wants to know: looks, unless that was done. To be called at each turn, as long as topics are shown. */
    public void want() {
        if (stale && !running) {
            look();
        }
    }

    /** Looks once more. */
    public void again() {
        stale = true;
        want();
    }

    private void stepped(Step step) {
        boolean renamed = step.events().stream()
                .anyMatch(it -> !(it.what() instanceof Happening.BesideTheTree)
                        && !(it.what() instanceof Happening.StatusChange)
                        && !(it.what() instanceof Happening.Noted)
                        && !(it.what() instanceof Happening.Reestimated));
        stale |= renamed;
        // Nothing is looked for until somebody wants it: whoever still shows topics does so now.
        turn.set(turn.get() + 1);
    }

    private void look() {
        running = true;
        stale = false;
        if (!(state.get() instanceof State.Known)) {
            state.set(new State.Looking());
        }
        var missing = library.overviews().stream()
                .map(Overview::id)
                .filter(id -> library.standing(id).isEmpty())
                .toList();
        background.store(() -> read(missing), this::loaded, this::failed);
    }

    private Map<RoadmapId, Roadmap> read(List<RoadmapId> missing) {
        var loaded = new LinkedHashMap<RoadmapId, Roadmap>();
        missing.forEach(id -> store.load(id).ifPresent(it -> loaded.put(id, it)));
        return loaded;
    }

    private void loaded(Map<RoadmapId, Roadmap> loaded) {
        // Whoever links two tasks changes both roadmaps: from here on they are held.
        loaded.forEach((id, roadmap) -> {
            if (library.standing(id).isEmpty()) {
                library.put(id, roadmap);
            }
        });
        var all = standing();
        background.files(() -> TopicOffers.found(all), this::found, this::failed);
    }

    private Map<RoadmapId, Roadmap> standing() {
        var all = new LinkedHashMap<RoadmapId, Roadmap>();
        library.overviews().forEach(it -> library.standing(it.id()).ifPresent(roadmap -> all.put(it.id(), roadmap)));
        return all;
    }

    private void found(List<Likeness> found) {
        running = false;
        state.set(new State.Known(found));
        turn.set(turn.get() + 1);
    }

    private void failed(Throwable why) {
        running = false;
        stale = true;
        state.set(new State.Failed(Failures.sentence(why)));
    }

    /** The pairs worth asking about, the most alike first; none before they are found. */
    public List<Likeness> offers() {
        return state.get() instanceof State.Known known
                ? TopicOffers.open(known.found(), library.links(), standing())
                : List.of();
    }

    /** The pair worth asking about that a task is in; the most alike where there are several. */
    public Optional<Likeness> offer(TaskId task) {
        return state.get() instanceof State.Known known
                ? known.found().stream()
                        .filter(it -> it.pair().has(task))
                        .filter(it -> library.links().verdict(it.pair()).isEmpty())
                        .filter(it ->
                                isOpen(it.pair().one()) || isOpen(it.pair().other()))
                        .filter(it -> !library.links()
                                .partners(task)
                                .contains(it.pair().other(task)))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isOpen(TaskId id) {
        return task(id).filter(it -> it.status() == Status.OPEN).isPresent();
    }

    /** A task as it stands; empty where it is not there. */
    public Optional<Task> task(TaskId id) {
        return library.standing(id.roadmap())
                .flatMap(it -> Tree.find(it, id.task()))
                .flatMap(it -> it.node() instanceof Task task ? Optional.of(task) : Optional.empty());
    }

    /** The pairs that are linked, as far as both tasks are there. */
    public List<Pair> linked() {
        return library.links()
                .linked()
                .filter(it -> task(it.one()).isPresent() && task(it.other()).isPresent())
                .sorted(Pair.ORDER)
                .toList();
    }

    /** Those of them that a task is in; costs what it is linked with. */
    public List<Pair> linked(TaskId task) {
        return library.links()
                .linked()
                .filter(it -> it.has(task))
                .filter(it -> task(it.one()).isPresent() && task(it.other()).isPresent())
                .sorted(Pair.ORDER)
                .toList();
    }

    /** How a task would stand that would stand otherwise without a link; empty where all would stand as they do. */
    public Optional<Status> without(Pair pair) {
        var own = library.links().own();
        var group = library.links().partners(pair.one());
        return own.isEmpty() || !own.containsKey(pair.one()) && group.stream().noneMatch(own::containsKey)
                ? Optional.empty()
                : library.along(PairEdits.judge(library.links(), pair, null)).stream()
                        .flatMap(it -> it.what() instanceof Happening.StatusChange change
                                ? Stream.of(change.after().status())
                                : Stream.empty())
                        .findFirst();
    }

    /** Makes tasks one, in one step. */
    public Optional<Step> link(List<Pair> pairs) {
        return judge(pairs, Verdict.LINKED);
    }

    /** Says that two tasks are not the same, however alike. */
    public Optional<Step> part(Pair pair) {
        return judge(List.of(pair), Verdict.APART);
    }

    /** Ends a link. They are offered again. */
    public Optional<Step> unlink(Pair pair) {
        return judge(List.of(pair), null);
    }

    private Optional<Step> judge(List<Pair> pairs, @Nullable Verdict verdict) {
        var changes = new ArrayList<Change>();
        pairs.forEach(it -> changes.addAll(PairEdits.judge(library.links(), it, verdict)));
        return library.perform(changes);
    }
}
