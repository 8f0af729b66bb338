package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * From minutes of a day to heights on the board and back, with stretches in which nothing is planned on any day folded away.
 *
 * @param parts the whole day, in order, none empty
 * @param perHour pixels
 */
record TimeAxis(List<Part> parts, double perHour) {
    static final double FOLD = 18;
    /** A shorter stretch is not worth folding. */
    static final int WORTH_FOLDING = 90;

    private static final double LEAST = 60;
    private static final double MOST = 108;
    private static final double LINE = 16;
    private static final int HOUR = 60;
    private static final int QUARTER = 15;

    TimeAxis {
        parts = List.copyOf(parts);
    }

    /**
     * A stretch of the day, from one minute to another.
     *
     * @param empty whether nothing is planned in it on any day, and it is long enough to be folded
     */
    record Part(int from, int to, boolean empty, boolean folded) {
        boolean has(int minute) {
            return from <= minute && minute < to;
        }
    }

    /**
     * An axis for one week.
     *
     * @param busy where there is something, on whichever day
     * @param shortest the minutes of the shortest session, which is to have a line's height
     * @param unfolded minutes whose stretches are to be seen although they are empty
     * @param height what there is room for; more is scrolled
     */
    static TimeAxis of(Collection<Window> busy, int shortest, Collection<Integer> unfolded, double height) {
        var seen = seen(busy, height);
        var parts = new ArrayList<Part>();
        int at = 0;
        for (Window window : seen) {
            addEmpty(parts, at, window.from(), unfolded);
            parts.add(new Part(window.from(), window.to(), false, false));
            at = window.to();
        }
        addEmpty(parts, at, Window.DAY, unfolded);
        long folds = parts.stream().filter(Part::folded).count();
        int minutes = parts.stream()
                .filter(it -> !it.folded())
                .mapToInt(it -> it.to() - it.from())
                .sum();
        double fitting = (height - folds * FOLD - 1) * HOUR / Math.max(1, minutes);
        double legible = Math.min(LINE * HOUR / Math.max(1, shortest), MOST);
        return new TimeAxis(parts, Math.clamp(fitting, Math.max(LEAST, legible), Math.max(MOST, legible)));
    }

    /** What is to be seen in any case: what is busy, with short gaps closed, and more around it where there is room. */
    private static List<Window> seen(Collection<Window> busy, double height) {
        var rounded = busy.isEmpty()
                ? List.of(new Window(9 * HOUR, 17 * HOUR))
                : busy.stream().map(TimeAxis::rounded).toList();
        var seen = close(Window.merged(rounded));
        for (int i = 0; i < Window.DAY / QUARTER; i++) {
            int minutes = seen.stream().mapToInt(Window::minutes).sum();
            double taken = minutes * MOST / HOUR + (seen.size() + 1) * FOLD;
            if (taken + MOST / 2 > height
                    || seen.getFirst().from() == 0 && seen.getLast().to() == Window.DAY) {
                break;
            }
            var wider = new ArrayList<>(seen);
            wider.add(around(seen.getFirst().from(), seen.getFirst().from() + 1));
            wider.add(around(seen.getLast().to() - 1, seen.getLast().to()));
            seen = close(Window.merged(wider));
        }
        return seen;
    }

    private static Window around(int from, int to) {
        return new Window(Math.max(0, from - QUARTER), Math.min(Window.DAY, to + QUARTER));
    }

    private static Window rounded(Window window) {
        return new Window(
                window.from() / QUARTER * QUARTER,
                Math.min(Window.DAY, (window.to() + QUARTER - 1) / QUARTER * QUARTER));
    }

    private static List<Window> close(List<Window> windows) {
        var closed = new ArrayList<Window>();
        for (Window window : windows) {
            var last = closed.isEmpty() ? null : closed.getLast();
            if (last != null && window.from() - last.to() < WORTH_FOLDING) {
                closed.set(closed.size() - 1, new Window(last.from(), window.to()));
            } else {
                closed.add(window);
            }
        }
        var last = closed.getLast();
        if (Window.DAY - last.to() < HOUR) {
            closed.set(closed.size() - 1, new Window(last.from(), Window.DAY));
        }
        var first = closed.getFirst();
        if (first.from() < HOUR) {
            closed.set(0, new Window(0, first.to()));
        }
        return closed;
    }

    private static void addEmpty(List<Part> parts, int from, int to, Collection<Integer> unfolded) {
        if (from < to) {
            boolean open = unfolded.stream().anyMatch(it -> from <= it && it < to);
            parts.add(new Part(from, to, true, !open));
        }
    }

    /** Where a minute lies; in a fold, somewhere on its band. */
    double y(double minute) {
        double y = 0;
        for (Part part : parts) {
            if (minute < part.to()) {
                return y + Math.max(0, minute - part.from()) * height(part) / (part.to() - part.from());
            }
            y += height(part);
        }
        return y;
    }

    /** The minute that lies at a height; of a fold, its first. */
    double minute(double y) {
        double top = 0;
        for (Part part : parts) {
            double height = height(part);
            if (y < top + height) {
                return part.folded()
                        ? part.from()
                        : part.from() + Math.max(0, y - top) * (part.to() - part.from()) / height;
            }
            top += height;
        }
        return Window.DAY;
    }

    private double height(Part part) {
        return part.folded() ? FOLD : (part.to() - part.from()) * perHour / HOUR;
    }

    double height() {
        return parts.stream().mapToDouble(this::height).sum();
    }

    /** Whether what is seen begins at a minute, behind a fold. */
    boolean begins(int minute) {
        return parts.stream().anyMatch(it -> it.folded() && it.to() == minute);
    }

    /** The whole hours that are to be seen. */
    List<Integer> hours() {
        var hours = new ArrayList<Integer>();
        for (Part part : parts) {
            int first = (part.from() + HOUR - 1) / HOUR * HOUR;
            for (int hour = first; !part.folded() && hour < part.to(); hour += HOUR) {
                hours.add(hour);
            }
        }
        return hours;
    }
}
