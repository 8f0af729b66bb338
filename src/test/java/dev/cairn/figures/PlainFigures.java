package dev.cairn.figures;

import dev.cairn.progress.Event;
import dev.cairn.progress.Happening;
import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Standing;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.TaskId;
import dev.cairn.topics.Pair;
import dev.cairn.topics.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The same figures by walking all events, and asking every task for every day, and for all it is linked with. */
final class PlainFigures {
    private final Map<TaskId, Standing> standing = new HashMap<>();
    private final Map<UUID, Logged> time = new HashMap<>();
    private final Set<Pair> linked = new HashSet<>();
    private final Set<TaskId> lent = new HashSet<>();
    private final Map<UUID, List<LocalDate>> grades = new HashMap<>();
    private final Map<RoadmapId, Roadmap> roadmaps;
    private final Map<TaskId, Integer> estimates = new HashMap<>();
    private final List<TaskId> leaves = new ArrayList<>();
    private final Predicate<TaskId> pinned;

    private record Logged(RoadmapId roadmap, TimeEntry entry) {}

    /**
     * @param roadmaps as they stand after the events; all are planned
     * @param pinned which tasks have a date of their own
     */
    PlainFigures(List<Event> events, Map<RoadmapId, Roadmap> roadmaps, Predicate<TaskId> pinned) {
        this.roadmaps = roadmaps;
        this.pinned = pinned;
        roadmaps.forEach((id, roadmap) -> {
            var reckoned = Estimates.of(roadmap);
            roadmap.studyPhases()
                    .flatMap(phase -> phase.modules().stream())
                    .flatMap(module -> module.tasks().stream())
                    .flatMap(Task::leaves)
                    .forEach(task -> {
                        leaves.add(new TaskId(id, task.key()));
                        estimates.put(
                                new TaskId(id, task.key()),
                                reckoned.of(task).minutes().middle());
                    });
        });
        events.forEach(this::walk);
    }

    private void walk(Event event) {
        switch (event.what()) {
            case Happening.Imported it ->
                it.reading()
                        .allTasks()
                        .forEach(task -> standing.put(
                                new TaskId(event.roadmap(), task.key()),
                                task.state().standing()));
            case Happening.StatusChange it -> standing.put(new TaskId(event.roadmap(), it.node()), it.after());
            case Happening.TimeChanged it -> {
                time.remove(it.entry());
                var after = it.after();
                if (after != null) {
                    time.put(it.entry(), new Logged(event.roadmap(), after));
                }
            }
            case Happening.PairJudged it -> {
                linked.remove(it.pair());
                if (it.after() == Verdict.LINKED) {
                    linked.add(it.pair());
                }
            }
            case Happening.StandingLent it -> {
                var task = new TaskId(event.roadmap(), it.node());
                lent.remove(task);
                if (it.after() != null) {
                    lent.add(task);
                }
            }
            case Happening.CardChanged it -> {
                var days = grades.computeIfAbsent(it.card(), card -> new ArrayList<>());
                var after = it.after() == null ? null : it.after().recollection();
                int reviews = after == null ? 0 : after.reviews();
                while (days.size() > reviews) {
                    days.removeLast();
                }
                if (after != null && days.size() < reviews) {
                    days.add(after.last());
                }
            }
            default -> {}
        }
    }

    private boolean graded(LocalDate day) {
        return grades.values().stream().anyMatch(days -> days.contains(day));
    }

    private int estimate(TaskId task) {
        return Objects.requireNonNull(estimates.get(task));
    }

    private Standing standing(TaskId task) {
        return standing.getOrDefault(task, Standing.OPEN);
    }

    private boolean done(TaskId task) {
        return standing(task).status() == Status.DONE;
    }

    /** All leaves that are one with a task, itself among them, in order. */
    private List<TaskId> one(TaskId task) {
        var reached = new HashSet<>(Set.of(task));
        boolean more = true;
        while (more) {
            more = false;
            for (Pair pair : linked) {
                if (reached.contains(pair.one()) != reached.contains(pair.other())) {
                    reached.addAll(List.of(pair.one(), pair.other()));
                    more = true;
                }
            }
        }
        return leaves.stream().filter(reached::contains).toList();
    }

    /** Of tasks that are one and stand alike, the first that is pinned has the minutes, or else the first. */
    private boolean counts(TaskId task) {
        var alike = one(task).stream()
                .filter(it -> standing(it).status() == standing(task).status())
                .toList();
        return alike.stream()
                .filter(pinned)
                .findFirst()
                .orElse(alike.getFirst())
                .equals(task);
    }

    /** Of tasks that are one and were ticked on one day, the first was worked on. */
    private boolean worked(TaskId task) {
        return !lent.contains(task)
                && one(task).stream()
                        .filter(it -> done(it) && !lent.contains(it))
                        .filter(it -> Objects.equals(
                                standing(it).since(), standing(task).since()))
                        .findFirst()
                        .filter(task::equals)
                        .isPresent();
    }

    int doneMinutes() {
        return leaves.stream()
                .filter(it -> done(it) && counts(it))
                .mapToInt(this::estimate)
                .sum();
    }

    int totalMinutes() {
        return leaves.stream()
                .filter(it -> standing(it).status() != Status.SKIPPED && counts(it))
                .mapToInt(this::estimate)
                .sum();
    }

    int tasks(LocalDate day) {
        return (int) leaves.stream()
                .filter(it -> done(it) && day.equals(standing(it).since()))
                .count();
    }

    private long seconds(LocalDate day) {
        long timed = time.values().stream()
                .map(Logged::entry)
                .filter(it -> it.day().equals(day))
                .mapToLong(TimeEntry::seconds)
                .sum();
        return timed + guessed(day);
    }

    /** Minute by minute, and each that was logged on a task above is struck off once. */
    private long guessed(LocalDate day) {
        var left = new HashMap<UUID, Integer>();
        time.forEach((name, it) -> left.put(name, it.entry().seconds()));
        long sum = 0;
        for (LocalDate at : leaves.stream()
                .filter(this::done)
                .map(it -> standing(it).since())
                .filter(it -> it != null && !it.isAfter(day))
                .distinct()
                .sorted()
                .toList()) {
            for (TaskId leaf : leaves) {
                if (done(leaf)
                        && at.equals(standing(leaf).since())
                        && entries(leaf).isEmpty()
                        && worked(leaf)) {
                    int seconds = leftOf(leaf, at, left);
                    sum += at.equals(day) ? seconds : 0;
                }
            }
        }
        return sum;
    }

    private int leftOf(TaskId leaf, LocalDate at, Map<UUID, Integer> left) {
        int seconds = estimate(leaf) * 60;
        for (TaskId above : above(leaf)) {
            for (UUID name : entries(above)) {
                if (!time.get(name).entry().day().isAfter(at)) {
                    int taken = Math.min(seconds, left.get(name));
                    left.put(name, left.get(name) - taken);
                    seconds -= taken;
                }
            }
        }
        return seconds;
    }

    private List<UUID> entries(TaskId task) {
        return time.entrySet().stream()
                .filter(it -> it.getValue().roadmap().equals(task.roadmap()))
                .filter(it -> it.getValue().entry().task().equals(task.task()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The nearest first. */
    private List<TaskId> above(TaskId leaf) {
        Key key = leaf.task();
        return roadmaps.get(leaf.roadmap())
                .allTasks()
                .filter(it -> !it.key().equals(key))
                .filter(it -> it.all().anyMatch(below -> below.key().equals(key)))
                .map(it -> new TaskId(leaf.roadmap(), it.key()))
                .toList()
                .reversed();
    }

    int minutes(LocalDate day) {
        return Ledger.minutes(seconds(day));
    }

    int minutes(LocalDate from, LocalDate to) {
        return Ledger.minutes(
                from.datesUntil(to.plusDays(1)).mapToLong(this::seconds).sum());
    }

    Streak streak(LocalDate today) {
        int run = 0;
        int longest = 0;
        for (LocalDate day = LocalDate.of(2020, 1, 1); !day.isAfter(today); day = day.plusDays(1)) {
            boolean hours = day.getDayOfWeek() != DayOfWeek.WEDNESDAY && day.getDayOfWeek() != DayOfWeek.SATURDAY;
            if (seconds(day) > 0 || graded(day)) {
                run++;
            } else if (hours && !day.equals(today)) {
                run = 0;
            }
            longest = Math.max(longest, run);
        }
        return new Streak(run, longest);
    }
}
