package dev.cairn.topics;

import java.util.List;

/**
 * Two tasks that seem to be one.
 *
 * @param degree how alike they are, up to 1
 * @param shared the telling words they share, folded, in the order of the first of the two
 */
public record Likeness(Pair pair, double degree, List<String> shared) {
    public Likeness {
        shared = List.copyOf(shared);
    }
}
