package dev.cairn.paper;

import dev.cairn.week.WeekDay;
import java.util.List;

/**
 * A day and what is printed of it.
 *
 * @param items by time
 */
record DayItems(WeekDay day, List<Item> items) {
    DayItems {
        items = List.copyOf(items);
    }

    /** Minutes of its sessions. */
    int planned() {
        return items.stream()
                .filter(it -> !it.isHabit())
                .mapToInt(it -> it.window().minutes())
                .sum();
    }
}
