package dev.cairn.paper;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.week.Sheet;
import dev.cairn.week.Week;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is to be printed of weeks.
 *
 * @param weeks in order, at least one, each with its sheet, which has a number for each task in it
 * @param roadmaps all that are in them, in the order of the list
 */
public record WeekMatter(List<Numbered> weeks, Map<RoadmapId, Roadmap> roadmaps) {
    public WeekMatter {
        weeks = List.copyOf(weeks);
    }

    /**
     * A week and the numbers of its tasks.
     *
     * @param ofPlan the number of the week counted from where the plan began; empty where nothing says when that was
     */
    public record Numbered(Week week, Sheet sheet, OptionalInt ofPlan) {
        public Numbered(Week week, Sheet sheet) {
            this(week, sheet, OptionalInt.empty());
        }
    }
}
