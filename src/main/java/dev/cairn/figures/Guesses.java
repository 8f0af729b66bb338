package dev.cairn.figures;

import dev.cairn.progress.TimeEntry;
import dev.cairn.roadmap.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What ticked tasks without any time of their own add to the work: what they are reckoned with, less the time that was logged on the tasks
 * they are part of until then. That time was theirs; without this it would count twice.
 *
 * <p>Each second stands for one sub-task only, the one that was ticked first after it, and time that is logged later takes nothing away from
 * the days before it.
 */
final class Guesses {
    private record Guess(Work work, List<Key> above) {}

    private final List<Guess> guesses = new ArrayList<>();
    private final Map<Key, List<TimeEntry>> logged;
    private final Map<Key, Long> used = new HashMap<>();

    /** @param logged on tasks that have sub-tasks */
    Guesses(Map<Key, List<TimeEntry>> logged) {
        this.logged = logged;
    }

    /**
     * Takes a task that was ticked.
     *
     * @param work what it would add by itself
     * @param above the tasks it is part of, the nearest first
     */
    void add(Work work, List<Key> above) {
        guesses.add(new Guess(work, above));
    }

    /** What is left of them, by days. */
    List<Work> work() {
        return guesses.stream()
                .sorted(Comparator.comparing(guess -> guess.work().day()))
                .map(this::left)
                .filter(work -> work.seconds() > 0)
                .toList();
    }

    private Work left(Guess guess) {
        int seconds = guess.work().seconds();
        for (Key task : guess.above()) {
            long free = until(task, guess.work().day()) - used.getOrDefault(task, 0L);
            int taken = Math.clamp(free, 0, seconds);
            used.merge(task, (long) taken, Long::sum);
            seconds -= taken;
        }
        return guess.work().withSeconds(seconds);
    }

    private long until(Key task, LocalDate day) {
        return logged.getOrDefault(task, List.of()).stream()
                .filter(it -> !it.day().isAfter(day))
                .mapToLong(TimeEntry::seconds)
                .sum();
    }
}
