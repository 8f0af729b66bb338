package dev.cairn.ui.topics;

import dev.cairn.roadmap.Status;
import dev.cairn.topics.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two tasks beside each other.
 *
 * @param shared the words they share; none for a pair that is linked
 * @param linked whether the learner linked them
 * @param without how a task stands that stands otherwise once they are not linked any more; null where none does
 */
record Line(
        Pair pair,
        Side one,
        Side other,
        List<String> shared,
        boolean linked,
        @Nullable Status without) {}
