package dev.cairn.recall;

import dev.cairn.roadmap.Key;
import dev.cairn.roadmap.RoadmapId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What cards are called in a {@link Deck}. */
public final class CardName {
    private static final int MADE_OF_BYTES = 3;

    private CardName() {}

    /** Whether a card of this name grew by itself: it is made of what it is about, where that of one the learner wrote is random. */
    static boolean isGrown(UUID name) {
        return name.version() == MADE_OF_BYTES;
    }

    /**
     * The name of a card that grew by itself: always the same for the same task, or the same concept of the same module. A card the
     * learner wrote has a random one.
     */
    public static UUID grown(RoadmapId roadmap, Key node, @Nullable String concept) {
        // A line break is in none of the parts, so that no two cards share their bytes.
        var parts = roadmap.slug() + "\n" + node.value() + (concept == null ? "" : "\n" + concept);
        return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8));
    }
}
