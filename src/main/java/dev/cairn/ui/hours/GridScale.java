package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.util.stream.Stream;

/**
 * From minutes of a day to places on the grid and back.
 *
 * @param first the first minute that is drawn, a whole hour
 * @param height of all that is drawn, in pixels
 */
record GridScale(int first, double height) {
    /** The night is folded away up to here. */
    static final int MORNING = 6 * 60;

    /** The first minute to draw, so that nothing lies in the fold. */
    static int first(WeekPattern week, Stream<Window> others, boolean unfolded) {
        var windows = Stream.concat(week.days().values().stream().flatMap(java.util.List::stream), others);
        int earliest = windows.mapToInt(Window::from).min().orElse(MORNING);
        return unfolded ? 0 : Math.min(MORNING, earliest / 60 * 60);
    }

    double y(double minute) {
        return (minute - first) * height / (Window.DAY - first);
    }

    double minute(double y) {
        return first + y * (Window.DAY - first) / height;
    }
}
