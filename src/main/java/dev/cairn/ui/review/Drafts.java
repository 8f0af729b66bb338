package dev.cairn.ui.review;

import dev.cairn.recall.Placed;
import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the learner began to write on cards and has not saved: kept as long as the window is. */
final class Drafts {

    /**
     * What is written about.
     *
     * @param card the card that gets other words; null for a new one
     */
    record About(RoadmapId roadmap, Key node, @Nullable UUID card) {
        static About of(Placed card) {
            return new About(card.roadmap(), card.card().node(), card.name());
        }
    }

    record Draft(String prompt, String answer) {}

    private final Map<About, Draft> drafts = new HashMap<>();
    private @Nullable About left;

    Optional<Draft> of(About about) {
        return Optional.ofNullable(drafts.get(about));
    }

    void keep(About about, Draft draft) {
        drafts.put(about, draft);
    }

    /** It was saved, or is wanted no more. */
    void forget(About about) {
        drafts.remove(about);
        if (about.equals(left)) {
            left = null;
        }
    }

    /** The learner went elsewhere in the middle of writing; what was not changed is no draft, and not opened again either. */
    void leave(About about) {
        left = drafts.containsKey(about) ? about : null;
    }

    /** What was being written when the learner went elsewhere; asked again it is nothing. */
    Optional<About> back() {
        var about = Optional.ofNullable(left);
        left = null;
        return about;
    }
}
