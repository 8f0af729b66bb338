package dev.cairn.figures;

import dev.cairn.linked.Once;
import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.Notebook;
import dev.cairn.progress.Step;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.hours.Availability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a step finished. Pure. */
public final class Occasions {
    /** Streaks that are told, in days. */
    public static final Set<Integer> STREAKS = Set.of(7, 30, 100, 365);

    private Occasions() {}

    /**
     * What a tick finished, the greatest of each roadmap. Nothing that is undone or done again is an occasion, nor what comes in with a
     * file, nor what ends by skipping or deleting the rest of it.
     *
     * @param standing how a roadmap stands after the step
     */
    public static List<Occasion> of(Step step, Function<RoadmapId, Optional<Roadmap>> standing) {
        if (step.undoes() != null || step.events().stream().anyMatch(it -> it.what() instanceof Happening.Imported)) {
            return List.of();
        }
        var done = new LinkedHashMap<RoadmapId, Set<Key>>();
        for (Event event : step.events()) {
            if (event.what() instanceof Happening.Ticked it
                    && it.on() != null
                    && it.before().status() == Status.OPEN) {
                done.computeIfAbsent(event.roadmap(), id -> new HashSet<>()).add(it.node());
            }
        }
        var occasions = new ArrayList<Occasion>();
        done.forEach((id, tasks) ->
                standing.apply(id).flatMap(it -> of(id, it, tasks)).ifPresent(occasions::add));
        return occasions;
    }

    /** What was open before the step is what it ticked: whatever holds none of that was finished already. */
    private static Optional<Occasion> of(RoadmapId id, Roadmap roadmap, Set<Key> ticked) {
        var phases = roadmap.studyPhases()
                .filter(phase -> leaves(phase).anyMatch(it -> ticked.contains(it.key())))
                .toList();
        if (!phases.isEmpty() && isFinished(roadmap.studyPhases().flatMap(Occasions::leaves))) {
            return Optional.of(new Occasion.RoadmapFinished(id, roadmap.title()));
        }
        var finished = phases.stream().filter(it -> isFinished(leaves(it))).findFirst();
        if (finished.isPresent()) {
            var phase = finished.get();
            return Optional.of(new Occasion.PhaseFinished(id, new Occasion.Named(phase.key(), phase.heading())));
        }
        var modules = phases.stream()
                .flatMap(phase -> phase.modules().stream())
                .filter(module -> leaves(module).anyMatch(it -> ticked.contains(it.key())))
                .filter(Occasions::isFinished)
                .map(module -> new Occasion.Named(module.key(), module.heading()))
                .toList();
        return modules.isEmpty() ? Optional.empty() : Optional.of(new Occasion.ModulesFinished(id, modules));
    }

    /** Whether nothing of a module is open, and something of it was done. */
    public static boolean isFinished(Module module) {
        return isFinished(leaves(module));
    }

    private static boolean isFinished(Stream<Task> leaves) {
        boolean done = false;
        for (Iterator<Task> all = leaves.iterator(); all.hasNext(); ) {
            var status = all.next().status();
            if (status == Status.OPEN) {
                // Mostly the answer, and found soon: this is asked at every tick, by the thread that paints.
                return false;
            }
            done |= status == Status.DONE;
        }
        return done;
    }

    /** How many modules of the study phases are finished: the stones of the cairn. */
    public static int stones(Map<RoadmapId, Roadmap> roadmaps) {
        return (int) roadmaps.values().stream()
                .flatMap(Roadmap::studyPhases)
                .flatMap(phase -> phase.modules().stream())
                .filter(Occasions::isFinished)
                .count();
    }

    private static Stream<Task> leaves(Phase phase) {
        return phase.modules().stream().flatMap(Occasions::leaves);
    }

    private static Stream<Task> leaves(Module module) {
        return module.tasks().stream().flatMap(Task::leaves);
    }

    /**
     * The streak, where it has a length that is told. It has it all day, so whoever tells it remembers that it was told.
     *
     * @param roadmaps all that were worked on
     */
    public static Optional<Occasion.StreakReached> streak(
            Map<RoadmapId, Roadmap> roadmaps, Notebook notebook, Availability availability, LocalDate today) {
        var planning = notebook.planning();
        var ledger = Ledger.of(roadmaps, planning, notebook.time(), Once.of(notebook.links(), planning, roadmaps));
        var days = StudyDays.of(ledger, notebook.deck(), roadmaps.keySet());
        return Optional.of(Streaks.of(days, availability, today).current())
                .filter(it -> STREAKS.contains(it) && days.contains(today))
                .map(Occasion.StreakReached::new);
    }
}
