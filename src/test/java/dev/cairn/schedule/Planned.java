package dev.cairn.schedule;

import dev.cairn.roadmap.Effort;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import dev.cairn.testing.Roadmaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** Small plans, written and read in few words. */
final class Planned {
    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    static final LocalDateTime NOW = MONDAY.atTime(8, 0);

    static final RoadmapId ID = new RoadmapId("r");

    private Planned() {}

    static Task task(String title, int minutes) {
        return Roadmaps.task(title).withEffort(Effort.own(minutes));
    }

    /** The same windows every day, such as 19:00-20:30. */
    static Availability daily(String... windows) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, Arrays.stream(windows).map(Planned::window).toList());
        }
        return Availability.of(new WeekPattern(days));
    }

    static Window window(String text) {
        var times = text.split("-");
        return Window.of(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    static Plan plan(Availability availability, PlanChoices choices, Roadmap roadmap) {
        return plan(NOW, availability, choices, roadmap);
    }

    static Plan plan(LocalDateTime now, Availability availability, PlanChoices choices, Roadmap roadmap) {
        return Planner.plan(new PlanRequest(
                now, availability, SessionLengths.USUAL, List.of(new PlannedRoadmap(ID, roadmap, choices))));
    }

    /** Each session as {@code a 01-04 19:00 90}, a pinned one with a mark of exclamation. */
    static List<String> lines(Plan plan) {
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
    static List<String> notices(Plan plan) {
        return plan.notices().stream().map(it -> it.kind() + " " + it.node()).toList();
    }

    /** What found no place, each as {@code a 45 WINDOWS_TOO_SHORT 30}. */
    static List<String> unplaced(Plan plan) {
        return plan.unplaced().stream()
                .map(it -> "%s %d %s %d".formatted(it.task(), it.minutes(), it.reason(), it.figure()))
                .toList();
    }
}
