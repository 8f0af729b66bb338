package dev.cairn.ui.today;

import dev.cairn.ui.Messages;
import dev.cairn.ui.RoadmapText;

/** This week, day by day. */
final class WeekBlock extends SideBlock {
    private final WeekBars bars = new WeekBars();

    WeekBlock() {
        super("week-block", Messages.text("today.week"));
        add(bars);
    }

    void show(Day day) {
        int done = day.week().stream().mapToInt(Day.Bar::done).sum();
        int planned = day.week().stream().mapToInt(Day.Bar::planned).sum();
        aside().setText(Messages.text("today.week.sum", RoadmapText.number(done), RoadmapText.number(planned)));
        bars.show(day.week(), day.date());
    }
}
