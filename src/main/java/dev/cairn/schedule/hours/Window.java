package dev.cairn.schedule.hours;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of one day.
 *
 * @param from minutes since midnight, 0 to 1439
 * @param to minutes since midnight, after {@code from}, at most 1440: the midnight that ends the day
 */
public record Window(int from, int to) implements Comparable<Window> {
    /** The minutes of a day. Days on which clocks are changed count the same: windows are what the clock on the wall says. */
    public static final int DAY = 24 * 60;

    private static final Comparator<Window> ORDER =
            Comparator.comparingInt(Window::from).thenComparingInt(Window::to);

    public Window {
        if (from < 0 || to <= from || to > DAY) {
            throw new IllegalArgumentException("from minute " + from + " to minute " + to);
        }
    }

    /** A window between two times; midnight as its end is the end of the day. */
    public static Window of(LocalTime from, LocalTime to) {
        int end = minute(to);
        return new Window(minute(from), end == 0 ? DAY : end);
    }

    /** Minutes since midnight. */
    public static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    public int minutes() {
        return to - from;
    }

    public LocalTime start() {
        return LocalTime.of(from / 60, from % 60);
    }

    /** The time it ends; midnight where it lasts to the end of the day. */
    public LocalTime end() {
        return LocalTime.of(to / 60 % 24, to % 60);
    }

    public boolean contains(int start, int minutes) {
        return start >= from && start + minutes <= to;
    }

    @Override
    public int compareTo(Window other) {
        return ORDER.compare(this, other);
    }

    /** The same time in order, with windows that overlap or touch made one. */
    public static List<Window> merged(Collection<Window> windows) {
        var merged = new ArrayList<Window>();
        for (Window window : windows.stream().sorted().toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && window.from <= last.to) {
                merged.set(merged.size() - 1, new Window(last.from, Math.max(last.to, window.to)));
            } else {
                merged.add(window);
            }
        }
        return List.copyOf(merged);
    }

    /** What is left of some windows, in order, when others are taken out. */
    public static List<Window> without(List<Window> windows, List<Window> taken) {
        var left = windows;
        for (Window hole : taken) {
            var next = new ArrayList<Window>();
            for (Window window : left) {
                if (hole.to <= window.from || hole.from >= window.to) {
                    next.add(window);
                    continue;
                }
                if (hole.from > window.from) {
                    next.add(new Window(window.from, hole.from));
                }
                if (hole.to < window.to) {
                    next.add(new Window(hole.to, window.to));
                }
            }
            left = next;
        }
        return List.copyOf(left);
    }
}
