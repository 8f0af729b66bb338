package dev.cairn.study;

import dev.cairn.progress.Happening;
import dev.cairn.progress.Step;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads from the log which steps stand, the latest first. A step that takes another back makes that count no more, unless it was taken back
 * itself: so doing something again leaves the very first step standing. What was taken back last can be done again as long as nothing new was
 * done since.
 */
final class PastSteps {
    private final Set<UUID> takenBack = new HashSet<>();

    /** Those that took something back after all that was new, the latest first, by what they took back. */
    private final List<Step> lastTakenBack = new ArrayList<>();

    private final Map<UUID, Step> found = new HashMap<>();
    private final List<Step> standing = new ArrayList<>();
    private boolean newer;

    /** Something new was done after all that was read: what was taken back before is not to be done again. */
    void overtaken() {
        newer = true;
        lastTakenBack.clear();
        found.clear();
    }

    /** @param step the one before all that were read */
    void read(Step step) {
        boolean stands = !takenBack.remove(step.id());
        var undoes = step.undoes();
        if (undoes == null) {
            if (stands && !isWelcome(step)) {
                standing.add(step);
            } else {
                found.put(step.id(), step);
            }
            newer = true;
        } else if (stands) {
            takenBack.add(undoes);
            if (!newer) {
                lastTakenBack.add(step);
            }
        } else {
            // What took this back did something again: that stands, and is not to be done once more.
            lastTakenBack.removeIf(it -> step.id().equals(it.undoes()));
        }
    }

    /** The roadmaps that come with the application were brought in by nobody, all in one step; whoever imports a file makes a step of it. */
    private static boolean isWelcome(Step step) {
        return step.events().size() > 1
                && step.events().stream()
                        .allMatch(it -> it.what() instanceof Happening.Imported imported
                                && imported.source().bundled());
    }

    /** Hands over what was read since the last time, to be put below what is there. */
    void taken(Deque<Step> done, Deque<History.Undone> undone) {
        standing.forEach(done::addLast);
        standing.clear();
        while (!lastTakenBack.isEmpty()) {
            var by = lastTakenBack.getFirst();
            var step = by.undoes() == null ? null : found.get(by.undoes());
            if (step == null) {
                // It is older than all that was read.
                break;
            }
            undone.addLast(new History.Undone(step, by));
            lastTakenBack.removeFirst();
        }
        found.keySet().retainAll(lastTakenBack.stream().map(Step::undoes).toList());
    }
}
