package dev.cairn.recall;

import dev.cairn.roadmap.Module;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Task;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where in a roadmap a card grew.
 *
 * @param title of the roadmap
 * @param module it belongs to
 * @param task it asks for, or is about; null where that is the module
 * @param finished the study day the last of the module was ticked; null while something of it is open, and where that is not known
 */
public record Origin(
        RoadmapId roadmap,
        String title,
        Module module,
        @Nullable Task task,
        @Nullable LocalDate finished) {
    /** The learner's note on what it is about, Markdown; empty where there is none. */
    public String note() {
        return task == null ? module.note() : task.note();
    }
}
