package dev.cairn.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * What a library holds, in figures by which a learner knows it again.
 *
 * @param tasks that can be ticked, in all roadmaps
 * @param done of the tasks
 * @param notes on phases, modules and tasks
 * @param minutes of work that was timed or logged
 * @param events that were recorded since its beginning
 * @param last when the last of them happened; empty where none did
 */
public record Contents(
        int roadmaps, int tasks, int done, int notes, long minutes, int cards, long events, Optional<Instant> last) {

    /** What a library holds in which nothing ever happened. */
    public static final Contents NOTHING = new Contents(0, 0, 0, 0, 0, 0, 0, Optional.empty());

    /** Of how many tasks that are done one may go without a question. */
    private static final int ONE_IN = 5;

    /**
     * Whether going from this to another would lose so much that nobody does it by mistake: more than a fifth of what is done, a roadmap, or more
     * than a fifth of the time, notes or cards.
     */
    public boolean losesMuch(Contents to) {
        return to.roadmaps < roadmaps
                || losesMuch(done, to.done)
                || losesMuch(minutes, to.minutes)
                || losesMuch(notes, to.notes)
                || losesMuch(cards, to.cards);
    }

    private static boolean losesMuch(long from, long to) {
        return (from - to) * ONE_IN > from;
    }
}
