package dev.cairn.figures;

import dev.cairn.linked.Once;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tally;
import dev.cairn.schedule.Planning;
import dev.cairn.schedule.hours.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that was worked and done in some roadmaps, from one walk through them.
 *
 * @param work in no order: there may be a hundred thousand
 * @param credits of all leaves of study phases that are done, in the order of the documents
 * @param totals minutes of all leaves that are not skipped and do not count elsewhere, by roadmap and study phase, in the order of the
 *     documents; with phases that come to nothing
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
        return of(roadmaps, planning, time, Once.NOTHING_LINKED);
    }

    /** The same where tasks are linked: their minutes count once, and what was done along with another was no work of its own. */
    public static Ledger of(Map<RoadmapId, Roadmap> roadmaps, Planning planning, TimeLog time, Once once) {
        var work = new ArrayList<Work>();
        var credits = new ArrayList<Credit>();
        var totals = new LinkedHashMap<RoadmapId, Map<Key, Integer>>();
        var tasks = Tally.NONE;
        for (var entry : roadmaps.entrySet()) {
            var entries = new Entries(entry.getKey(), entry.getValue(), planning, time, once);
            work.addAll(entries.work());
            credits.addAll(entries.credits());
            totals.put(entry.getKey(), entries.totals());
            tasks = tasks.plus(entries.tasks());
        }
        return new Ledger(List.copyOf(work), List.copyOf(credits), totals, tasks);
    }

    /** The work of some days, both ends included. */
    public List<Work> work(Dates days) {
        return work.stream().filter(it -> days.contains(it.day())).toList();
    }

    /** Seconds worked on each day that has any. */
    public TreeMap<LocalDate, Long> secondsByDay() {
        // Summed without an order first: there are many more entries than days.
        var days = new HashMap<LocalDate, Long>();
        work.forEach(it -> days.merge(it.day(), (long) it.seconds(), Long::sum));
        return new TreeMap<>(days);
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
        counted().forEach(it -> {
            var day = it.day();
            if (day != null) {
                days.merge(day, it.minutes(), Integer::sum);
            }
        });
        return days;
    }

    /** The credits whose minutes count here: of linked tasks one. */
    public Stream<Credit> counted() {
        return credits.stream().filter(it -> !it.elsewhere());
    }

    /** Minutes of what was done before Cairn knew it. */
    public int creditWithoutDay() {
        return counted()
                .filter(it -> it.day() == null)
                .mapToInt(Credit::minutes)
                .sum();
    }

    /** Minutes of all that is done. */
    public int done() {
        return counted().mapToInt(Credit::minutes).sum();
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
        return TimeEntry.minutes(seconds);
    }

    /** The same for some work together. */
    public static int minutes(Collection<Work> work) {
        return minutes(work.stream().mapToLong(Work::seconds).sum());
    }
}
