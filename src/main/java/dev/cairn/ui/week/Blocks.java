package dev.cairn.ui.week;

import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.Messages;
import dev.cairn.week.WeekDay;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What lies fast in a day beside its sessions: habits, and the time kept for reviews. */
final class Blocks {
    private Blocks() {}

    /** By time. */
    static List<Block> of(WeekDay day) {
        return Stream.concat(day.habits().stream(), day.reviews().stream().map(it -> reviews(day, it)))
                .sorted(Comparator.comparing(Block::window))
                .toList();
    }

    private static Block reviews(WeekDay day, Window window) {
        return new Block(Messages.text("week.reviews"), Set.of(day.date().getDayOfWeek()), window);
    }
}
