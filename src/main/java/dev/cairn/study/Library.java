package dev.cairn.study;

import dev.cairn.linked.Together;
import dev.cairn.progress.Change;
import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Moment;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Replay;
import dev.cairn.progress.SourceFile;
import dev.cairn.progress.Step;
import dev.cairn.progress.TimeLog;
import dev.cairn.recall.Deck;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.Planning;
import dev.cairn.topics.Links;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The roadmaps as they stand, and the one way to change them.
 *
 * <p>A change is applied here at once, told to the listeners, and handed to the {@link EventLog} to be kept. Holds what was given
 * to it in memory and never waits for the disk itself. Confined to one thread: the one that paints, or the command line's.
 */
public final class Library {
    private final EventLog log;
    private final Clock clock;
    private final Map<RoadmapId, Overview> overviews = new LinkedHashMap<>();
    private final Map<RoadmapId, Roadmap> standing = new LinkedHashMap<>();
    private final History history = new History();
    private Notebook notebook = Notebook.NOTHING;
    private final List<Consumer<Step>> listeners = new ArrayList<>();

    /**
     * @param overviews what the library holds, in the order to list it
     * @param log where steps are kept
     * @param clock tells when things happen, and in which zone
     */
    public Library(List<Overview> overviews, EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        overviews.forEach(overview -> this.overviews.put(overview.id(), overview));
    }

    /** Every roadmap, as it stands now. */
    public List<Overview> overviews() {
        return List.copyOf(overviews.values());
    }

    /** A roadmap that was given by {@link #put} or kept; empty where it was not. */
    public Optional<Roadmap> standing(RoadmapId id) {
        return Optional.ofNullable(standing.get(id));
    }

    /** Takes in a roadmap as it was loaded, in place of what was known of it. Listeners are not told. */
    public void put(RoadmapId id, Roadmap roadmap) {
        standing.put(id, roadmap);
    }

    /** All that is kept beside the trees of the roadmaps. */
    public Notebook notebook() {
        return notebook;
    }

    /** What the learner decided about plans. */
    public Planning planning() {
        return notebook.planning();
    }

    /** All time that was worked. */
    public TimeLog time() {
        return notebook.time();
    }

    /** What is to be recalled. */
    public Deck deck() {
        return notebook.deck();
    }

    /** What the learner said of tasks that look alike. */
    public Links links() {
        return notebook.links();
    }

    /** Takes in what is kept beside the trees, as it was loaded. Listeners are not told. */
    public void put(Notebook loaded) {
        notebook = loaded;
    }

    /** Takes in fresh overviews, in place of those known, and forgets roadmaps that are no longer among them. */
    public void refresh(List<Overview> fresh) {
        overviews.clear();
        fresh.forEach(overview -> overviews.put(overview.id(), overview));
        standing.keySet().retainAll(overviews.keySet());
    }

    /**
     * Keeps a proposed roadmap: one step, undone by {@link #undo}. Where its name was taken since it was proposed, it gets the next
     * free one; the step tells which.
     */
    public Step keep(Proposal.Ready proposal) {
        var id = overviews.containsKey(proposal.id())
                ? Imports.free(proposal.source().name(), overviews.values())
                : proposal.id();
        return perform(id, roadmap -> List.of(new Happening.Imported(proposal.source(), proposal.roadmap())))
                .orElseThrow();
    }

    /**
     * Takes a roadmap out of the library, and with it what was decided about its plan, which is not about the next file of its name.
     * Everything about it stays in the log, and undo brings it back. What it is linked with stays as it stands; should a roadmap of its name come
     * again, its tasks are linked as before, and come to stand as those they are linked with.
     */
    public Optional<Step> remove(RoadmapId id, SourceFile source) {
        var changes = new ArrayList<Change>();
        standing(id).ifPresent(it -> {
            changes.add(new Change(id, new Happening.Removed(source, it)));
            changes.addAll(PlanEdits.choose(planning(), id, choices -> PlanChoices.NONE));
            changes.addAll(PlanEdits.baseline(planning(), id, null));
        });
        return perform(changes);
    }

    /**
     * Does something to a roadmap as one step.
     *
     * @param edit what happens, seen from how the roadmap stands; see {@link Edits}
     * @return the step; empty where nothing happens
     */
    public Optional<Step> change(RoadmapId id, Function<Roadmap, List<Happening>> edit) {
        return perform(id, roadmap -> roadmap.map(edit).orElse(List.of()));
    }

    private Optional<Step> perform(RoadmapId id, Function<Optional<Roadmap>, List<Happening>> edit) {
        return perform(edit.apply(standing(id)).stream()
                .map(what -> new Change(id, what))
                .toList());
    }

    /**
     * Does several things as one step, to whatever roadmaps; see {@link PlanEdits} and {@link Edits}. Roadmaps whose tree changes must be
     * standing here, and so must those linked with them ({@link Links#roadmaps}): linked tasks change in the same step.
     *
     * @return the step; empty where nothing happens
     * @throws IllegalStateException where a roadmap is not standing here in which a linked task would change too; nothing happens then
     */
    public Optional<Step> perform(List<Change> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var moment = Moment.now(clock);
        var all = new ArrayList<>(Together.complete(changes, links(), this::known));
        all.addAll(Resting.kept(changes, all, planning(), overviews()));
        var events = all.stream()
                .map(it -> new Event(UUID.randomUUID(), moment, it.roadmap(), it.what()))
                .toList();
        var step = new Step(UUID.randomUUID(), null, events);
        history.did(step);
        return Optional.of(carryOut(step));
    }

    /** What would happen beside some changes because tasks are linked; nothing happens. */
    public List<Change> along(List<Change> changes) {
        var all = Together.complete(changes, links(), this::known);
        return all.subList(changes.size(), all.size());
    }

    /** A roadmap as it stands; empty where it is not in the library, which may know of its links all the same. */
    private Optional<Roadmap> known(RoadmapId id) {
        if (!standing.containsKey(id) && overviews.containsKey(id)) {
            throw new IllegalStateException(id + " is linked with what changes, but was not loaded");
        }
        return standing(id);
    }

    /**
     * Takes in older steps of the log, so that they can be taken back too.
     *
     * @param latestFirst those before all that were taken in, or made here, without a gap
     */
    public void remember(List<Step> latestFirst) {
        history.remember(latestFirst);
    }

    /** Knows of no step any more that could be taken back, to be told anew by {@link #remember}. */
    public void forgetSteps() {
        history.forget();
    }

    /** How many steps it knows that were not taken back, be it that they can be or not. */
    public int depth() {
        return history.depth();
    }

    /** The steps it knows that were not taken back, the latest first. */
    public List<DoneStep> done() {
        return history.done(present());
    }

    /** The steps that can be done again, the next first. */
    public List<Step> undone() {
        return history.undone();
    }

    /** The step that {@link #undo} would take back. */
    public Optional<Step> undoable() {
        return history.undoable(present());
    }

    /** The step that {@link #redo} would do again. */
    public Optional<Step> redoable() {
        return history.redoable(present());
    }

    /**
     * Takes the latest step back; empty where there is none. What was decided about plans since, other than by steps of this library, is
     * left as it is.
     */
    public Optional<Step> undo() {
        return history.undo(Moment.now(clock), present()).map(this::carryOut);
    }

    /** Does the step again that was taken back last; empty where there is none. */
    public Optional<Step> redo() {
        return history.redo(Moment.now(clock), present()).map(this::carryOut);
    }

    private History.Present present() {
        return new History.Present(this::standing, notebook, this::takenBack);
    }

    private List<Change> takenBack(List<Change> changes) {
        var all = new ArrayList<>(Together.takenBack(changes, links(), this::known));
        if (changes.stream().noneMatch(it -> it.what() instanceof Happening.PlanningChange)) {
            all.addAll(Resting.kept(changes, all, planning(), overviews()));
        }
        return all;
    }

    /** Called after every step, also those of undo and redo, on the library's thread. */
    public void onStep(Consumer<Step> listener) {
        listeners.add(listener);
    }

    private Step carryOut(Step step) {
        notebook = Replay.apply(notebook, step.events());
        var byRoadmap = new LinkedHashMap<RoadmapId, List<Event>>();
        step.events().stream()
                .filter(event -> !(event.what() instanceof Happening.BesideTheTree))
                .forEach(event -> byRoadmap
                        .computeIfAbsent(event.roadmap(), id -> new ArrayList<>())
                        .add(event));
        byRoadmap.forEach(this::follow);
        log.append(step);
        listeners.forEach(listener -> listener.accept(step));
        return step;
    }

    private void follow(RoadmapId id, List<Event> events) {
        var before = standing(id);
        var after = Replay.apply(before, events);
        if (after.isPresent()) {
            settle(id, before, after.get(), events);
        } else if (before.isPresent()) {
            standing.remove(id);
            overviews.remove(id);
        }
    }

    private void settle(RoadmapId id, Optional<Roadmap> before, Roadmap after, List<Event> events) {
        standing.put(id, after);
        var known = overviews.get(id);
        var imported = lastImport(events);
        if (imported.isPresent()) {
            overviews.put(id, Overview.of(id, imported.get().source(), after));
        } else if (known != null && before.isPresent()) {
            overviews.put(id, known.as(before.get(), after));
        }
    }

    private static Optional<Happening.Imported> lastImport(List<Event> events) {
        return events.reversed().stream()
                .map(Event::what)
                .filter(Happening.Imported.class::isInstance)
                .map(Happening.Imported.class::cast)
                .findFirst();
    }
}
