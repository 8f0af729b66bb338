package dev.cairn.ui;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.study.Library;
import dev.cairn.study.Overview;
import dev.cairn.study.StudyStore;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Undo and redo, of whatever was done, be it in this window, before it, or at the command line. Steps are read from the log some at a time;
 * what a step is about is read before it is taken back. Confined to the thread that paints.
 */
final class TakingBack {
    /** How many steps are read at a time. */
    static final int PAGE = 100;

    /** Where fewer are known, older ones are read. */
    private static final int FEW = 20;

    private final Library library;
    private final StudyStore store;
    private final Background background;
    private final Runnable changed;
    private final Consumer<String> failed;
    private final Set<UUID> madeBefore = new HashSet<>();
    private @Nullable Step oldest;
    private boolean begun;
    private boolean reading;
    private int beginnings;
    private String trouble = "";

    /**
     * @param store only used on the store's thread
     * @param changed hears that other steps can be taken back than before
     * @param failed hears in a sentence why something could not be read
     */
    TakingBack(Library library, StudyStore store, Background background, Runnable changed, Consumer<String> failed) {
        this.library = library;
        this.store = store;
        this.background = background;
        this.changed = changed;
        this.failed = failed;
        library.onStep(step -> {
            if (!begun) {
                madeBefore.add(step.id());
            }
        });
    }

    /** Reads the latest steps; to be called before anything is done. */
    void begin() {
        read(null);
    }

    /** Takes in the latest steps, in place of all that is known. */
    void beginWith(List<Step> latestFirst) {
        beginnings++;
        library.forgetSteps();
        madeBefore.clear();
        takeIn(latestFirst);
    }

    /** Whether there are steps in the log, or may be, that were not read. */
    boolean hasOlder() {
        return !begun || oldest != null;
    }

    boolean isReading() {
        return reading;
    }

    /** Why steps could not be read, in a sentence; empty where they could. */
    String trouble() {
        return trouble;
    }

    /** Reads the next older steps; nothing where there are none, or they are being read. */
    void older() {
        if (hasOlder() && !reading) {
            read(oldest);
        }
    }

    private void takeIn(List<Step> older) {
        reading = false;
        begun = true;
        oldest = older.size() < PAGE ? null : older.getLast();
        // Where the first attempt to read failed, steps were made meanwhile that the library knows.
        library.remember(
                older.stream().filter(it -> !madeBefore.contains(it.id())).toList());
        madeBefore.clear();
        changed.run();
        more();
    }

    private void read(@Nullable Step before) {
        reading = true;
        trouble = "";
        int beginning = beginnings;
        background.store(
                () -> store.steps(before, PAGE),
                older -> {
                    // What is older than what was known before is not what is older than what is known now.
                    if (beginning == beginnings) {
                        takeIn(older);
                    }
                },
                failure -> {
                    reading = false;
                    trouble = Failures.sentence(failure);
                    failed.accept(trouble);
                    changed.run();
                });
    }

    private void more() {
        if (oldest != null && !reading && library.depth() < FEW) {
            read(oldest);
        }
    }

    /**
     * Takes the latest step back.
     *
     * @param then hears of the step that did
     */
    void undo(Consumer<Step> then) {
        undoOrNot(step -> step.ifPresent(then));
    }

    /** @param then hears of the step that took the latest one back; empty where none did */
    void undoOrNot(Consumer<Optional<Step>> then) {
        carryOut(library::undoable, library::undo, then);
        more();
    }

    /**
     * Does again what was taken back last.
     *
     * @param then hears of the step that did
     */
    void redo(Consumer<Step> then) {
        redoOrNot(step -> step.ifPresent(then));
    }

    /** @param then hears of the step that did again what was taken back last; empty where none did */
    void redoOrNot(Consumer<Optional<Step>> then) {
        carryOut(library::redoable, library::redo, then);
    }

    private void carryOut(
            Supplier<Optional<Step>> wanted, Supplier<Optional<Step>> action, Consumer<Optional<Step>> then) {
        var step = wanted.get();
        if (step.isEmpty()) {
            then.accept(step);
            return;
        }
        var missing = missing(step.get());
        if (missing.isEmpty()) {
            then.accept(action.get());
            return;
        }
        background.store(
                () -> loaded(missing),
                read -> {
                    read.forEach(this::put);
                    boolean same = wanted.get().map(Step::id).equals(step.map(Step::id));
                    then.accept(same ? action.get() : Optional.empty());
                },
                failure -> {
                    failed.accept(Failures.sentence(failure));
                    then.accept(Optional.empty());
                });
    }

    private void put(RoadmapId id, Roadmap roadmap) {
        if (library.standing(id).isEmpty()) {
            library.put(id, roadmap);
        }
    }

    /** The roadmaps whose trees change, and those linked with them, as far as they are in the library but not in memory. */
    private Set<RoadmapId> missing(Step step) {
        var ids = new LinkedHashSet<RoadmapId>();
        step.events().stream()
                .filter(it -> !(it.what() instanceof Happening.BesideTheTree))
                .forEach(it -> ids.add(it.roadmap()));
        ids.addAll(library.links().roadmaps());
        ids.retainAll(library.overviews().stream().map(Overview::id).toList());
        ids.removeIf(id -> library.standing(id).isPresent());
        return ids;
    }

    private Map<RoadmapId, Roadmap> loaded(Set<RoadmapId> ids) {
        var roadmaps = new LinkedHashMap<RoadmapId, Roadmap>();
        ids.forEach(id -> store.load(id).ifPresent(it -> roadmaps.put(id, it)));
        return roadmaps;
    }
}
