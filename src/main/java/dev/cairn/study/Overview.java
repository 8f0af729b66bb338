package dev.cairn.study;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Estimates;
import dev.cairn.roadmap.Phase;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Status;
import dev.cairn.roadmap.Tally;
import dev.cairn.roadmap.Task;

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

    public static Overview of(RoadmapId id, SourceFile source, Roadmap roadmap) {
        return new Overview(id, "", source.bundled(), source.name(), Tally.NONE, 0, 0).as(roadmap);
    }

    /** The overview of the same roadmap as it stands now. */
    public Overview as(Roadmap roadmap) {
        var estimates = Estimates.of(roadmap);
        long done = 0;
        long total = 0;
        for (Task task : roadmap.studyPhases()
                .flatMap(Phase::allTasks)
                .filter(task -> task.subtasks().isEmpty() && task.status() != Status.SKIPPED)
                .toList()) {
            int minutes = estimates.of(task).minutes().middle();
            total += minutes;
            done += task.status() == Status.DONE ? minutes : 0;
        }
        return new Overview(id, roadmap.title(), bundled, fileName, Tally.of(roadmap.allTasks()), done, total);
    }

    /** How far along, by hours, 0 to 1; by tasks where there are no hours. */
    public double fraction() {
        return totalMinutes == 0 ? tally.fraction() : (double) doneMinutes / totalMinutes;
    }
}
