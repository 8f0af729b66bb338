package dev.cairn.ui.ways;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.study.PlanEdits;
import dev.cairn.ui.Desk;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;

/** A learner who has evenings and Saturdays, makes a first plan, and then does nothing for two weeks. */
final class Slipping {
    private final Desk desk;

    Slipping(Desk desk) {
        this.desk = desk;
    }

    /** Weekdays 19:00 to 20:30, Saturday 9:00 to 13:00: 11.5 hours. */
    void hours() {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, List.of(new Window(19 * 60, 20 * 60 + 30)));
            }
        }
        week.put(DayOfWeek.SATURDAY, List.of(new Window(9 * 60, 13 * 60)));
        desk.library.perform(PlanEdits.availability(desk.library.planning(), Availability.of(new WeekPattern(week))));
    }

    void firstPlan(RoadmapId id) {
        desk.library.perform(
                PlanEdits.choose(desk.library.planning(), id, it -> it.withActivity(PlanChoices.Activity.ACTIVE)));
        desk.plan.refresh();
        var outlook = desk.plan.of(id).orElseThrow();
        desk.library.perform(
                PlanEdits.baseline(desk.library.planning(), id, outlook.plan().baseline(id, outlook.today())));
    }

    void twoWeeksPass() {
        desk.clock.pass(Duration.ofDays(14));
        desk.plan.refresh();
    }
}
