package dev.cairn.ui.topics;

import dev.cairn.topics.Pair;
import java.util.List;

/**
 * Two tasks beside each other.
 *
 * @param shared the words they share; none for a pair that is linked
 * @param linked whether the learner linked them
 * @param reopens whether a task becomes open again once they are not linked any more
 */
record Line(Pair pair, Side one, Side other, List<String> shared, boolean linked, boolean reopens) {}
