package dev.cairn.study;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Tally;

/**
 * A roadmap as lists show it.
 *
 * @param title as it stands, the learner's change included
 * @param bundled whether it came with the application
 * @param fileName the name of the file it came from, with its ending
 * @param tally every tickable item, checklists and sub-tasks included
 * @param doneMinutes minutes of the estimates of study tasks that are done, taken at the middle of their ranges
 * @param totalMinutes minutes of the estimates of study tasks that are not skipped
 */
public record Overview(
        RoadmapId id,
        String title,
        boolean bundled,
        String fileName,
        Tally tally,
        long doneMinutes,
        long totalMinutes) {

    /** The overview of a roadmap from a file. */
    public static Overview of(RoadmapId id, SourceFile source, Roadmap roadmap) {
        return new Overview(id, "", source.bundled(), source.name(), Tally.NONE, 0, 0).as(roadmap);
    }

    /** The overview of the same roadmap as it stands now. */
    public Overview as(Roadmap roadmap) {
        return with(Sums.of(roadmap), roadmap.title());
    }

    /**
     * The overview of the same roadmap after a change. Costs what changed, not what is there.
     *
     * @param before how it stood when this was its overview
     */
    public Overview as(Roadmap before, Roadmap after) {
        return with(new Sums(tally, doneMinutes, totalMinutes).changed(before, after), after.title());
    }

    private Overview with(Sums sums, String newTitle) {
        return new Overview(id, newTitle, bundled, fileName, sums.tally(), sums.doneMinutes(), sums.totalMinutes());
    }

    /** How far along, by hours, 0 to 1; by tasks where there are no hours. */
    public double fraction() {
        return totalMinutes == 0 ? tally.fraction() : (double) doneMinutes / totalMinutes;
    }
}
