package dev.cairn.paper;

import dev.cairn.schedule.hours.Window;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a day that has a page of its own.
 *
 * @param from minutes since midnight
 * @param to after {@code from}
 */
record PagePart(double from, double to) {
    static final PagePart WHOLE = new PagePart(0, Window.DAY);

    boolean contains(double time) {
        return time >= from && time < to;
    }

    /** What of some windows lies in it. */
    List<Window> of(List<Window> windows) {
        return windows.stream().flatMap(this::clipped).toList();
    }

    private Stream<Window> clipped(Window window) {
        int start = Math.max(window.from(), (int) Math.floor(from));
        int end = Math.min(window.to(), (int) Math.ceil(to));
        return end > start ? Stream.of(new Window(start, end)) : Stream.empty();
    }
}
