package dev.cairn.ui.progress;

import dev.cairn.figures.DayFigures;
import java.util.List;

/**
 * How strongly days are coloured: from nothing to a lot, which is what nine of ten worked days do not go beyond.
 *
 * @param full from there on a day has the strongest colour
 */
record Heat(Counting counting, int full) {
    private static final List<Integer> MINUTES = List.of(30, 60, 90, 120, 150, 180, 240, 300, 360, 480, 600);
    private static final List<Integer> TASKS = List.of(3, 4, 5, 6, 8, 10, 15, 20, 30, 50);
    private static final double MOST = 0.9;
    private static final double LITTLE = 0.4;
    private static final double MUCH = 0.67;

    static Heat of(List<DayFigures> days, Counting counting) {
        var worked = days.stream()
                .mapToInt(it -> value(it, counting))
                .filter(it -> it > 0)
                .sorted()
                .toArray();
        var steps = counting == Counting.HOURS ? MINUTES : TASKS;
        int most = worked.length == 0 ? steps.get(2) : worked[(int) Math.floor((worked.length - 1) * MOST)];
        return new Heat(
                counting, steps.stream().filter(it -> it >= most).findFirst().orElse(steps.getLast()));
    }

    private static int value(DayFigures day, Counting counting) {
        return counting == Counting.HOURS ? day.minutes() : day.tasks();
    }

    int value(DayFigures day) {
        return value(day, counting);
    }

    /** 0 for nothing to 4. */
    int level(DayFigures day) {
        double part = (double) value(day) / full;
        return part == 0 ? 0 : part < LITTLE ? 1 : part < MUCH ? 2 : part < 1 ? 3 : 4;
    }
}
