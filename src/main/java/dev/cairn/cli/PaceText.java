package dev.cairn.cli;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.schedule.Pace;
import dev.cairn.study.PaceGap;
import java.time.LocalDate;
import java.util.List;

/** The two paces of one roadmap beside each other, where they end far apart: documents are often not consistent with themselves. */
final class PaceText {
    private final PlanPart shown;
    private final PlanPart other;
    private final RoadmapId id;

    /**
     * @param shown one roadmap at its pace
     * @param other the same at the other pace
     */
    PaceText(PlanPart shown, PlanPart other) {
        this.shown = shown;
        this.other = other;
        id = shown.roadmaps().getFirst();
    }

    /** What to say; nothing where both end at about the same time, and all finds a place. */
    List<String> lines() {
        boolean byHours = shown.outlook().planning().choices(id).pace() == Pace.HOURS;
        var weeks = byHours ? other : shown;
        var hours = byHours ? shown : other;
        var gap = PaceGap.of(hours.outlook(), weeks.outlook(), id);
        if (!gap.isNotable()) {
            return List.of();
        }
        long left = gap.leftMinutes();
        return List.of(id + " by its own weeks: until " + DateWords.whole(end(weeks))
                + (left == 0 ? "" : ", and " + Words.roundHours(left) + " do not fit into them")
                + ". By your hours: until "
                + DateWords.whole(end(hours)) + ". " + why(weeks, gap.workMinutes()));
    }

    private static LocalDate end(PlanPart part) {
        return part.finish().orElseThrow();
    }

    private String why(PlanPart weeks, long work) {
        long average = work / Math.max(1, weeks.weeks());
        int week = shown.outlook().availability().usualMinutes();
        return Words.roundHours(work) + " of work in its " + Words.count(weeks.weeks(), "week") + " are about "
                + Words.roundHours(average) + " a week, and your week has " + Words.exactHours(week) + "."
                + (isFull(average, week)
                        ? " That leaves nothing to spare, and sessions do not fill every minute."
                        : "");
    }

    private static boolean isFull(long average, int week) {
        return Math.abs(average - week) * 50 < week;
    }
}
