package dev.cairn.study;

import dev.cairn.progress.SourceFile;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would come into the library if the learner says yes; nothing is kept before. */
public sealed interface Proposal {

    /**
     * A roadmap that can be kept.
     *
     * @param id a name that is free in the library
     * @param source the file
     * @param reading what was found in it
     * @param notices sentences the learner should see before keeping it, such as that another roadmap has the same title
     */
    record Ready(RoadmapId id, SourceFile source, Reading.Read reading, List<String> notices) implements Proposal {
        public Ready {
            notices = List.copyOf(notices);
        }

        public Roadmap roadmap() {
            return reading.roadmap();
        }
    }

    /**
     * Nothing that can be kept.
     *
     * @param why a full sentence that names the file (and line), and says what to do
     * @param already the roadmap that holds this very file; null where that is not the reason
     */
    record Refused(String why, @Nullable RoadmapId already) implements Proposal {}
}
