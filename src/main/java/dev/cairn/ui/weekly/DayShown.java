package dev.cairn.ui.weekly;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.Block;
import dev.cairn.schedule.hours.Window;
import dev.cairn.ui.DayText;
import dev.cairn.week.Entry;
import dev.cairn.week.Week;
import dev.cairn.week.WeekDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A day of a week as it would become.
 *
 * @param lines by time
 */
record DayShown(WeekDay day, boolean today, List<Line> lines) {

    /**
     * Something on a day.
     *
     * @param owner the roadmap it is of; empty for a habit
     * @param hue of the roadmap; 0 for a habit
     */
    record Line(Kind kind, String time, String title, String owner, int minutes, int hue) {}

    /** What stands on a day. */
    enum Kind {
        /** The plan may move it. */
        MOVABLE,
        /** The learner put it there, or does so now. */
        PINNED,
        DONE,
        HABIT
    }

    private record Timed(Window window, Line line) {}

    static List<DayShown> of(Week week, Names names, LocalDate today) {
        return week.days().stream()
                .map(it -> new DayShown(it, it.date().equals(today), lines(it, names)))
                .toList();
    }

    private static List<Line> lines(WeekDay day, Names names) {
        var lines = new ArrayList<Timed>();
        for (Block habit : day.habits()) {
            lines.add(new Timed(
                    habit.window(),
                    new Line(
                            Kind.HABIT,
                            time(habit.window().start()),
                            habit.title(),
                            "",
                            habit.window().minutes(),
                            0)));
        }
        day.entries().stream()
                .filter(it -> it.kind() != Entry.Kind.MOVED)
                .forEach(it -> lines.add(new Timed(it.window(), line(it, names))));
        return lines.stream()
                .sorted(Comparator.comparing(Timed::window))
                .map(Timed::line)
                .toList();
    }

    private static Line line(Entry entry, Names names) {
        var kind = entry.isDone() ? Kind.DONE : entry.session().pinned() ? Kind.PINNED : Kind.MOVABLE;
        return new Line(
                kind,
                time(entry.window().start()),
                names.title(entry.roadmap(), entry.task()),
                names.owner(entry.roadmap()),
                entry.session().minutes(),
                names.hue(entry.roadmap()));
    }

    private static String time(LocalTime time) {
        return DayText.time(time);
    }

    /** Minutes of each roadmap in a week, in the order they come. */
    static Map<RoadmapId, Integer> owners(Week week) {
        var owners = new LinkedHashMap<RoadmapId, Integer>();
        week.entries()
                .filter(it -> it.kind() != Entry.Kind.MOVED)
                .forEach(it -> owners.merge(it.roadmap(), it.session().minutes(), Integer::sum));
        return owners;
    }
}
