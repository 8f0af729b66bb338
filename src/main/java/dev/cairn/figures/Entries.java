package dev.cairn.figures;

import dev.cairn.linked.Once;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one roadmap adds to a ledger. */
final class Entries {
    private final RoadmapId id;
    private final Planning planning;
    private final Once once;
    private final Estimates estimates;
    private final Map<Key, List<TimeEntry>> logged = new HashMap<>();
    private final Guesses guesses = new Guesses(logged);
    private final List<Work> work = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final Map<Key, Integer> totals = new LinkedHashMap<>();
    private Tally tasks = Tally.NONE;

    Entries(RoadmapId id, Roadmap roadmap, Planning planning, TimeLog time, Once once) {
        this.id = id;
        this.planning = planning;
        this.once = once;
        estimates = Estimates.of(roadmap);
        time.of(id)
                .values()
                .forEach(it -> logged.computeIfAbsent(it.task(), key -> new ArrayList<>())
                        .add(it));
        var gone = new HashMap<>(logged);
        roadmap.phases().forEach(phase -> read(phase, gone));
        gone.values().forEach(entries -> entries.forEach(it -> work.add(timed(null, null, it))));
        work.addAll(guesses.work());
    }

    List<Work> work() {
        return work;
    }

    List<Credit> credits() {
        return credits;
    }

    Map<Key, Integer> totals() {
        return totals;
    }

    Tally tasks() {
        return tasks;
    }

    /** @param gone loses what is found */
    private void read(Phase phase, Map<Key, List<TimeEntry>> gone) {
        if (isStudied(phase)) {
            totals.put(phase.key(), 0);
        }
        for (Module module : phase.modules()) {
            module.allTasks().forEach(task -> gone.remove(task.key()));
            module.tasks().forEach(task -> read(new Place(phase, module, List.of()), task));
        }
    }

    private static boolean isStudied(Phase phase) {
        return phase.kind() == Phase.Kind.STUDY;
    }

    /** @param above the tasks it is part of, the nearest first */
    private record Place(Phase phase, Module module, List<Key> above) {
        Place below(Task task) {
            return new Place(
                    phase,
                    module,
                    Stream.concat(Stream.of(task.key()), above.stream()).toList());
        }
    }

    private void read(Place place, Task task) {
        var entries = logged.getOrDefault(task.key(), List.of());
        entries.forEach(it -> work.add(timed(place, task, it)));
        if (!task.subtasks().isEmpty()) {
            var below = place.below(task);
            task.subtasks().forEach(it -> read(below, it));
        } else if (isStudied(place.phase())) {
            leaf(place, task, !entries.isEmpty());
        }
    }

    private void leaf(Place place, Task task, boolean timed) {
        tasks = tasks.plus(Tally.of(task));
        int minutes =
                planning.choices(id).reckoning().minutes(estimates.of(task).minutes());
        var name = new TaskId(id, task.key());
        boolean elsewhere = once.elsewhere().contains(name);
        if (task.status() != Status.SKIPPED && !elsewhere) {
            totals.merge(place.phase().key(), minutes, Integer::sum);
        }
        if (task.status() == Status.DONE) {
            var day = task.state().standing().since();
            credits.add(new Credit(id, place.phase().key(), place.module().key(), task.key(), day, minutes, elsewhere));
            if (day != null && !timed && minutes > 0 && !once.along().contains(name)) {
                var guess = new Work(
                        id,
                        place.phase().key(),
                        place.module().key(),
                        task.key(),
                        task.kind(),
                        day,
                        minutes * 60,
                        Work.Basis.ESTIMATED);
                guesses.add(guess, place.above());
            }
        }
    }

    private Work timed(@Nullable Place place, @Nullable Task task, TimeEntry entry) {
        return new Work(
                id,
                place == null ? null : place.phase().key(),
                place == null ? null : place.module().key(),
                entry.task(),
                task == null ? null : task.kind(),
                entry.day(),
                entry.seconds(),
                Work.Basis.TIMED);
    }
}
