package dev.cairn.schedule.planner;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.schedule.Plan;
import dev.cairn.schedule.PlanChoices;
import dev.cairn.schedule.PlanRequest;
import dev.cairn.schedule.PlannedRoadmap;
import dev.cairn.schedule.SessionLengths;
import dev.cairn.schedule.hours.Availability;
import dev.cairn.schedule.hours.WeekPattern;
import dev.cairn.schedule.hours.Window;
import dev.cairn.testing.Roadmaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** Small plans, written and read in few words. */
public final class Planned {
    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    public static final LocalDateTime NOW = MONDAY.atTime(8, 0);

    public static final RoadmapId ID = new RoadmapId("r");

    private Planned() {}

    public static Task task(String title, int minutes) {
        return Roadmaps.task(title).withEffort(Effort.own(minutes));
    }

    /** The same windows every day, such as 19:00-20:30. */
    public static Availability daily(String... windows) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, Arrays.stream(windows).map(Planned::window).toList());
        }
        return Availability.of(new WeekPattern(days));
    }

    public static Window window(String text) {
        var times = text.split("-");
        return Window.of(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    public static Plan plan(Availability availability, PlanChoices choices, Roadmap roadmap) {
        return plan(NOW, availability, choices, roadmap);
    }

    public static Plan plan(LocalDateTime now, Availability availability, PlanChoices choices, Roadmap roadmap) {
        return Planner.plan(new PlanRequest(
                now, availability, SessionLengths.USUAL, List.of(new PlannedRoadmap(ID, roadmap, choices))));
    }

    /** Each session as {@code a 01-04 19:00 90}, a pinned one with a mark of exclamation. */
    public static List<String> lines(Plan plan) {
        return plan.sessions().stream()
                .map(it -> "%s %s %s %d%s"
                        .formatted(
                                it.task(),
                                it.date().toString().substring(5),
                                it.window().start(),
                                it.minutes(),
                                it.pinned() ? "!" : ""))
                .toList();
    }

    /** What was said, each as {@code PIN_PASSED a}. */
    public static List<String> notices(Plan plan) {
        return plan.notices().stream().map(it -> it.kind() + " " + it.node()).toList();
    }

    /** What found no place, each as {@code a 45 WINDOWS_TOO_SHORT 30}. */
    public static List<String> unplaced(Plan plan) {
        return plan.unplaced().stream()
                .map(it -> "%s %d %s %d".formatted(it.task(), it.minutes(), it.reason(), it.figure()))
                .toList();
    }
}
