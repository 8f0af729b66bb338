package dev.cairn.topics;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How alike two subjects are, and whether that is enough.
 *
 * @param degree what their titles have in common, of all they have; up to 1
 * @param evidence how much that says: about as many as they share rare words
 */
record Alike(double degree, double evidence) {
    private static final double LEAST_DEGREE = 0.75;
    private static final double LEAST_EVIDENCE = 1.5;
    /** Enough where the modules have words in common too. */
    private static final double LEAST_WITH_WITNESS = 0.6;
    /** Titles that say the same all through outweigh that one file calls it a project and the other does not. */
    private static final double SAME_DEGREE = 0.95;

    private static final double SAME_EVIDENCE = 1.8;

    /** @param shared the words the titles have in common */
    boolean holds(Subject one, Subject other, Set<String> shared) {
        return degree >= LEAST_DEGREE
                && one.planned() == other.planned()
                && beginsShared(one, shared)
                && beginsShared(other, shared)
                && sameNumbers(one, other)
                && isEvident(one, other);
    }

    private boolean isEvident(Subject one, Subject other) {
        if (!one.doing().fits(other.doing())) {
            return one.doing().mayFit(other.doing()) && degree >= SAME_DEGREE && evidence >= SAME_EVIDENCE;
        }
        boolean witness = !Collections.disjoint(one.around(), other.around());
        return evidence >= (witness ? LEAST_WITH_WITNESS : LEAST_EVIDENCE);
    }

    /** What a title begins with is what it is about. */
    private static boolean beginsShared(Subject subject, Set<String> shared) {
        return subject.title().stream()
                .map(Words.Word::stem)
                .filter(it -> !Words.isWeak(it))
                .findFirst()
                .filter(shared::contains)
                .isPresent();
    }

    /** "Problem set 3" is not "Problem set 4". */
    private static boolean sameNumbers(Subject one, Subject other) {
        var ofOne = numbers(one);
        var ofOther = numbers(other);
        return ofOne.isEmpty() || ofOther.isEmpty() || ofOne.equals(ofOther);
    }

    private static List<String> numbers(Subject subject) {
        return subject.stems().stream().filter(Words::isNumber).sorted().toList();
    }
}
