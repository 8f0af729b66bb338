package dev.cairn.paper;

import dev.cairn.schedule.hours.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Times of day down a page. All of it has one scale as long as every session finds the room its text needs; where one does not, its time is
 * drawn out. Hours in which nothing can happen are folded.
 */
final class HourScale {
    /** Pixels a fold takes. */
    static final double FOLD = 14;

    private static final double LEAST_SCALE = 0.001;
    private static final int HALVINGS = 24;
    private static final int HOUR = 60;
    /** Pixels two marks are apart at least. */
    private static final double MARK = 14;

    private final List<Window> stretches;
    private final double[] times;
    private final double[] tops;

    /**
     * A time that needs room.
     *
     * @param from minutes since midnight
     * @param to after {@code from}
     * @param need pixels
     */
    record Slot(double from, double to, double need) {}

    private HourScale(List<Window> stretches, List<Slot> slots, double scale) {
        this.stretches = stretches;
        times = times(stretches, slots);
        var heights = new double[times.length];
        for (int i = 0; i + 1 < times.length; i++) {
            heights[i] = isFolded(times[i]) ? FOLD : (times[i + 1] - times[i]) * scale;
        }
        tops = between(heights, slots);
    }

    private static double[] times(List<Window> stretches, List<Slot> slots) {
        var all = new TreeSet<Double>();
        for (Window stretch : stretches) {
            all.add((double) stretch.from());
            all.add((double) stretch.to());
            for (int hour = stretch.from() / HOUR + 1; hour * HOUR < stretch.to(); hour++) {
                all.add((double) hour * HOUR);
            }
        }
        slots.forEach(slot -> {
            all.add(slot.from());
            all.add(slot.to());
        });
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * The lowest places of all times that leave everything its room: halfway between where they are when each is as far up as it can be, and
     * when each is as far down. What has to be drawn out is so drawn out evenly; and since all that is asked of the places are differences of
     * two, what holds for both holds for the middle.
     */
    private double[] between(double[] heights, List<Slot> slots) {
        int count = times.length;
        var up = new double[count];
        var ending = slots.stream().collect(Collectors.groupingBy(slot -> place(slot.to())));
        for (int i = 1; i < count; i++) {
            up[i] = up[i - 1] + heights[i - 1];
            for (Slot slot : ending.getOrDefault(i, List.of())) {
                up[i] = Math.max(up[i], up[place(slot.from())] + slot.need());
            }
        }
        var down = up.clone();
        var beginning = slots.stream().collect(Collectors.groupingBy(slot -> place(slot.from())));
        for (int i = count - 2; i >= 0; i--) {
            down[i] = down[i + 1] - heights[i];
            for (Slot slot : beginning.getOrDefault(i, List.of())) {
                down[i] = Math.min(down[i], down[place(slot.to())] - slot.need());
            }
        }
        var middle = new double[count];
        for (int i = 1; i < count; i++) {
            middle[i] = (up[i] + down[i]) / 2;
        }
        return middle;
    }

    private int place(double time) {
        return Arrays.binarySearch(times, time);
    }

    /**
     * The axis with the largest scale that is no higher than it may be; the lowest there is, where even that is higher.
     *
     * @param stretches what is shown of the day, in order, none touching another
     * @param slots within the stretches
     * @param most pixels a minute takes at most
     */
    static HourScale within(double height, List<Window> stretches, List<Slot> slots, double most) {
        var widest = new HourScale(stretches, slots, most);
        if (widest.height() <= height) {
            return widest;
        }
        var best = new HourScale(stretches, slots, LEAST_SCALE);
        double low = LEAST_SCALE;
        double high = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            var tried = new HourScale(stretches, slots, middle);
            if (tried.height() <= height) {
                best = tried;
                low = middle;
            } else {
                high = middle;
            }
        }
        return best;
    }

    /** How high it becomes at some scale. */
    static double height(List<Window> stretches, List<Slot> slots, double scale) {
        return new HourScale(stretches, slots, scale).height();
    }

    private boolean isFolded(double time) {
        return stretches.stream().noneMatch(it -> time >= it.from() && time < it.to());
    }

    double height() {
        return tops.length == 0 ? 0 : tops[tops.length - 1];
    }

    /** How far below the top a time is; the top or the bottom for what is not shown. */
    double y(double time) {
        if (times.length == 0 || time <= times[0]) {
            return 0;
        }
        int last = times.length - 1;
        if (time >= times[last]) {
            return tops[last];
        }
        int found = Arrays.binarySearch(times, time);
        if (found >= 0) {
            return tops[found];
        }
        int before = -found - 2;
        double part = (time - times[before]) / (times[before + 1] - times[before]);
        return tops[before] + part * (tops[before + 1] - tops[before]);
    }

    List<Window> stretches() {
        return stretches;
    }

    /** Times to be written beside the axis: where each stretch begins, and the full hours; where those are too close, these. */
    List<Integer> marks() {
        var marks = new ArrayList<Integer>();
        for (Window stretch : stretches) {
            int hour = (stretch.from() + HOUR - 1) / HOUR * HOUR;
            if (hour >= stretch.to() || y(hour) - y(stretch.from()) >= MARK) {
                marks.add(stretch.from());
            }
            for (; hour < stretch.to(); hour += HOUR) {
                marks.add(hour);
            }
        }
        return marks.stream().distinct().toList();
    }
}
