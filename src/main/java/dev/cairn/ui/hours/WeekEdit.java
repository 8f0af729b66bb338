package dev.cairn.ui.hours;

import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done to the windows of a week. Those that come to overlap or touch are joined. */
final class WeekEdit {
    private WeekEdit() {}

    static WeekPattern with(WeekPattern week, Slot added) {
        var windows = new ArrayList<>(week.on(added.day()));
        windows.add(added.window());
        return week.with(added.day(), windows);
    }

    /** The same week without the time of a window. */
    static WeekPattern without(WeekPattern week, Slot gone) {
        return week.with(gone.day(), Window.without(week.on(gone.day()), List.of(gone.window())));
    }

    /** The window that holds a minute of a day. */
    static Optional<Slot> at(WeekPattern week, DayOfWeek day, int minute) {
        return slots(week, List.of(day)).stream()
                .filter(it -> it.holds(day, minute))
                .findFirst();
    }

    /** All windows, in the order of these days. */
    static List<Slot> slots(WeekPattern week, List<DayOfWeek> days) {
        return days.stream()
                .flatMap(day -> week.on(day).stream().map(window -> new Slot(day, window)))
                .toList();
    }
}
