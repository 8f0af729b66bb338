package dev.cairn.week;

import dev.cairn.roadmap.Heading;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.TaskId;
import dev.cairn.schedule.hours.WeekSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look back at a week. Immutable.
 *
 * @param planned minutes the week was meant to hold; what moved within it counts once
 * @param days seven, in order
 * @param owners what was done, by roadmap in the order of the list
 * @param moved what was meant for a day that has passed and is open, by that day
 * @param open what is still ahead in the week, by time
 */
public record WeekReview(
        WeekSpan span, int planned, List<Day> days, List<Owner> owners, List<Moved> moved, List<Line> open) {
    public WeekReview {
        days = List.copyOf(days);
        owners = List.copyOf(owners);
        moved = List.copyOf(moved);
        open = List.copyOf(open);
    }

    /**
     * One day.
     *
     * @param done minutes
     * @param planned minutes that were done, are ahead, or were meant for it and moved away
     */
    public record Day(LocalDate date, int done, int planned, boolean off) {}

    /** What was done of a roadmap. */
    public record Owner(RoadmapId roadmap, String title, List<Section> sections) {
        public Owner {
            sections = List.copyOf(sections);
        }

        public int minutes() {
            return sections.stream().mapToInt(Section::minutes).sum();
        }
    }

    /** What was done of a module, in the order it was. */
    public record Section(Key module, Heading heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        public int minutes() {
            return lines.stream().mapToInt(Line::minutes).sum();
        }
    }

    /**
     * A task.
     *
     * @param minutes of it in the week
     * @param note the learner's, Markdown; empty where there is none
     * @param last the last day of the week with time for it
     */
    public record Line(TaskId task, String title, int minutes, String note, LocalDate last) {}

    /**
     * A task that was meant for a day and is not done.
     *
     * @param to the day it is planned for now; null where it has none
     */
    public record Moved(Line line, @Nullable LocalDate to) {}

    /** Minutes that were done. */
    public int done() {
        return days.stream().mapToInt(Day::done).sum();
    }

    /** Tasks that were done. */
    public int tasks() {
        return owners.stream()
                .flatMap(it -> it.sections().stream())
                .mapToInt(it -> it.lines().size())
                .sum();
    }

    /** Whether there is nothing to look back at. */
    public boolean isEmpty() {
        return owners.isEmpty() && moved.isEmpty() && open.isEmpty();
    }
}
