package dev.cairn.week;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The numbers the tasks of a week have on paper, counted from 1. A number, once on paper, stays with its task: what comes into the week
 * later takes the next ones. A task has one number, however many sessions it has.
 *
 * @param lines the first has number 1; none twice
 */
public record Sheet(WeekName week, List<Line> lines) {

    /** A task that has a number. */
    public record Line(RoadmapId roadmap, Key task) {}

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** The number of a task; empty where it has none. */
    public Optional<Integer> number(RoadmapId roadmap, Key task) {
        int place = lines.indexOf(new Line(roadmap, task));
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    /** The task of a number; empty where there is none such. */
    public Optional<Line> line(int number) {
        return number < 1 || number > lines.size() ? Optional.empty() : Optional.of(lines.get(number - 1));
    }

    /** The same, with numbers for whatever in a week has none yet, by time. */
    public Sheet with(Week shown) {
        var all = new LinkedHashSet<>(lines);
        shown.entries()
                .filter(it -> it.kind() != Entry.Kind.MOVED)
                .forEach(it -> all.add(new Line(it.roadmap(), it.task())));
        return new Sheet(week, new ArrayList<>(all));
    }
}
