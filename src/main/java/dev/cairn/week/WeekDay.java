package dev.cairn.week;

import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of a week.
 *
 * @param windows the time there is for sessions and habits, in order
 * @param free the time there is for sessions: the windows without the habits and what is kept for reviews
 * @param habits those of this day, by time
 * @param reviews the time that is kept for reviews, in order
 * @param entries by time; of those that count none overlaps another, nor does a ghost overlap one
 * @param off whether the learner took the day off
 */
public record WeekDay(
        LocalDate date,
        List<Window> windows,
        List<Window> free,
        List<Block> habits,
        List<Window> reviews,
        List<Entry> entries,
        boolean off) {
    public WeekDay {
        windows = List.copyOf(windows);
        free = List.copyOf(free);
        habits = List.copyOf(habits);
        reviews = List.copyOf(reviews);
        entries = List.copyOf(entries);
    }

    /** Minutes of what was done and of what is planned. */
    public int planned() {
        return entries.stream()
                .filter(it -> it.kind() != Entry.Kind.MOVED)
                .mapToInt(it -> it.session().minutes())
                .sum();
    }

    /** Minutes of what was done. */
    public int done() {
        return entries.stream()
                .filter(Entry::isDone)
                .mapToInt(it -> it.session().minutes())
                .sum();
    }

    /** Minutes there are for sessions. */
    public int available() {
        return free.stream().mapToInt(Window::minutes).sum();
    }

    /** Minutes by which there is more than there is time for; 0 where there is not. */
    public int over() {
        return Math.max(0, planned() - available());
    }
}
