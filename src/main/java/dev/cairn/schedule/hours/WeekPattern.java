package dev.cairn.schedule.hours;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The windows of each weekday.
 *
 * @param days windows in order, none touching another; a day without windows has no entry
 */
public record WeekPattern(Map<DayOfWeek, List<Window>> days) {
    /** No time at all. */
    public static final WeekPattern NONE = new WeekPattern(Map.of());

    public WeekPattern {
        var tidy = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        days.forEach((day, windows) -> {
            if (!windows.isEmpty()) {
                tidy.put(day, Window.merged(windows));
            }
        });
        days = Collections.unmodifiableMap(tidy);
    }

    public List<Window> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** The same week, with other windows on one day. */
    public WeekPattern with(DayOfWeek day, List<Window> windows) {
        var changed = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        changed.putAll(days);
        changed.put(day, windows);
        return new WeekPattern(changed);
    }

    /** Minutes a week. */
    public int minutes() {
        return days.values().stream()
                .flatMap(List::stream)
                .mapToInt(Window::minutes)
                .sum();
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }
}
