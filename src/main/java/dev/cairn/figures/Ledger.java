package dev.cairn.figures;

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
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was worked and done in some roadmaps, from one walk through them.
 *
 * @param work by days
 * @param credits of all leaves of study phases that are done, in the order of the documents
 * @param totals minutes of all leaves that are not skipped, by roadmap and study phase, in the order of the documents; with phases that
 *     come to nothing
 * @param tasks the leaves of the study phases
 */
public record Ledger(List<Work> work, List<Credit> credits, Map<RoadmapId, Map<Key, Integer>> totals, Tally tasks) {

    /**
     * Reads some roadmaps.
     *
     * @param planning tells by which figure of a range each is reckoned
     * @param time of other roadmaps is left out
     */
    public static Ledger of(Map<RoadmapId, Roadmap> roadmaps, Planning planning, TimeLog time) {
        var work = new ArrayList<Work>();
        var credits = new ArrayList<Credit>();
        var totals = new LinkedHashMap<RoadmapId, Map<Key, Integer>>();
        var tasks = Tally.NONE;
        for (var entry : roadmaps.entrySet()) {
            var reading = new Reading(entry.getKey(), entry.getValue(), planning, time);
            work.addAll(reading.work);
            credits.addAll(reading.credits);
            totals.put(entry.getKey(), reading.totals);
            tasks = tasks.plus(reading.tasks);
        }
        work.sort(Comparator.comparing(Work::day));
        return new Ledger(List.copyOf(work), List.copyOf(credits), totals, tasks);
    }

    /** The work of some days, both ends included. */
    public List<Work> work(Dates days) {
        return work.stream().filter(it -> days.contains(it.day())).toList();
    }

    /** Seconds worked on each day that has any. */
    public TreeMap<LocalDate, Long> secondsByDay() {
        var days = new TreeMap<LocalDate, Long>();
        work.forEach(it -> days.merge(it.day(), (long) it.seconds(), Long::sum));
        return days;
    }

    /** Tasks done on each day that has any. */
    public TreeMap<LocalDate, Integer> tasksByDay() {
        var days = new TreeMap<LocalDate, Integer>();
        credits.forEach(it -> {
            var day = it.day();
            if (day != null) {
                days.merge(day, 1, Integer::sum);
            }
        });
        return days;
    }

    /** Minutes of what is done, by the day it was; what has no day is not among them. */
    public TreeMap<LocalDate, Integer> creditByDay() {
        var days = new TreeMap<LocalDate, Integer>();
        credits.forEach(it -> {
            var day = it.day();
            if (day != null) {
                days.merge(day, it.minutes(), Integer::sum);
            }
        });
        return days;
    }

    /** Minutes of what was done before Cairn knew it. */
    public int creditWithoutDay() {
        return credits.stream()
                .filter(it -> it.day() == null)
                .mapToInt(Credit::minutes)
                .sum();
    }

    /** Minutes of all that is done. */
    public int done() {
        return credits.stream().mapToInt(Credit::minutes).sum();
    }

    /** Minutes of all that is not skipped. */
    public int total() {
        return totals.values().stream()
                .flatMap(phases -> phases.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Seconds as whole minutes, rounded; never 0 for what is more than nothing. */
    public static int minutes(long seconds) {
        return seconds == 0 ? 0 : Math.toIntExact(Math.max(1, Math.round(seconds / 60.0)));
    }

    /** The same for some work together. */
    public static int minutes(Collection<Work> work) {
        return minutes(work.stream().mapToLong(Work::seconds).sum());
    }

    /** One roadmap. */
    private static final class Reading {
        private final RoadmapId id;
        private final Planning planning;
        private final Estimates estimates;
        private final Map<Key, List<TimeEntry>> logged = new HashMap<>();
        private final List<Work> work = new ArrayList<>();
        private final List<Credit> credits = new ArrayList<>();
        private final Map<Key, Integer> totals = new LinkedHashMap<>();
        private Tally tasks = Tally.NONE;

        Reading(RoadmapId id, Roadmap roadmap, Planning planning, TimeLog time) {
            this.id = id;
            this.planning = planning;
            estimates = Estimates.of(roadmap);
            time.of(id)
                    .values()
                    .forEach(it -> logged.computeIfAbsent(it.task(), key -> new ArrayList<>())
                            .add(it));
            roadmap.phases().forEach(this::read);
            // What is left is of tasks that are gone.
            logged.forEach((task, entries) -> entries.forEach(it -> work.add(work(null, null, it))));
        }

        private void read(Phase phase) {
            boolean study = phase.kind() == Phase.Kind.STUDY;
            if (study) {
                totals.put(phase.key(), 0);
            }
            for (Module module : phase.modules()) {
                for (Task task : (Iterable<Task>) module.tasks().stream().flatMap(Task::all)::iterator) {
                    var entries = logged.remove(task.key());
                    if (entries != null) {
                        entries.forEach(it -> work.add(work(new Place(phase, module), task, it)));
                    }
                    if (study && task.subtasks().isEmpty()) {
                        leaf(new Place(phase, module), task, entries != null);
                    }
                }
            }
        }

        private record Place(Phase phase, Module module) {}

        private void leaf(Place place, Task task, boolean timed) {
            tasks = tasks.plus(Tally.of(task));
            int minutes =
                    planning.choices(id).reckoning().minutes(estimates.of(task).minutes());
            if (task.status() != Status.SKIPPED) {
                totals.merge(place.phase().key(), minutes, Integer::sum);
            }
            if (task.status() == Status.DONE) {
                var day = task.state().standing().since();
                credits.add(new Credit(id, place.phase().key(), place.module().key(), task.key(), day, minutes));
                if (day != null && !timed && minutes > 0) {
                    work.add(new Work(
                            id,
                            place.phase().key(),
                            place.module().key(),
                            task.key(),
                            task.kind(),
                            day,
                            minutes * 60,
                            Work.Basis.ESTIMATED));
                }
            }
        }

        private Work work(@Nullable Place place, @Nullable Task task, TimeEntry entry) {
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
}
