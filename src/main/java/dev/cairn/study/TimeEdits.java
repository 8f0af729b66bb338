package dev.cairn.study;

import dev.cairn.progress.Change;
import dev.cairn.progress.Happening;
import dev.cairn.progress.TimeEntry;
import dev.cairn.progress.TimeLog;
import dev.cairn.roadmap.RoadmapId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner can do to the time that was worked, for {@link Library#perform}. */
public final class TimeEdits {
    private TimeEdits() {}

    /** Logs time worked on a task of a roadmap. */
    public static List<Change> log(RoadmapId roadmap, TimeEntry entry) {
        return List.of(new Change(roadmap, new Happening.TimeChanged(UUID.randomUUID(), null, entry)));
    }

    /**
     * Makes an entry another, or takes it out.
     *
     * @param after null to take it out
     * @return one change; none where nothing changes, and where there is no such entry
     */
    public static List<Change> change(TimeLog time, RoadmapId roadmap, UUID name, @Nullable TimeEntry after) {
        return time.entry(roadmap, name)
                .filter(before -> !before.equals(after))
                .map(before -> List.of(new Change(roadmap, new Happening.TimeChanged(name, before, after))))
                .orElse(List.of());
    }
}
