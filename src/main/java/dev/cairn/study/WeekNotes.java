package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.hours.WeekName;
import java.util.List;

/** What a learner writes about weeks, for {@link Library#perform}. */
public final class WeekNotes {
    private WeekNotes() {}

    /**
     * Writes about a week.
     *
     * @param before what is written so far; empty for nothing
     * @param after what is to be written instead, Markdown; blank for nothing
     * @return one change; none where nothing changes
     */
    public static List<Change> write(WeekName week, String before, String after) {
        var text = after.isBlank() ? "" : after;
        return before.equals(text)
                ? List.of()
                : List.of(new Change(RoadmapId.ALL, new Happening.WeekNoted(week, before, text)));
    }
}
