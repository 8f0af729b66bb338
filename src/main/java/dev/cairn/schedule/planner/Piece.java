package dev.cairn.schedule.planner;

import dev.cairn.schedule.SessionLengths;

/**
 * Cuts a task that is too long for one session into pieces, so that several roadmaps can take turns.
 *
 * <p>The cut depends on the task alone, never on the hours: whoever has more of them then gets the same pieces in the same sequence, and
 * each of them no later. So that this costs no task its place, pieces are of lengths that short windows can hold. With sessions of 25
 * minutes and more, 70 minutes need a window of 35, as three sessions would be too short; 75 make do with 25, and 60 with 30. The pieces of a
 * task need windows a fifth longer than the shortest session at most, or else no longer ones than the task as a whole does.
 */
final class Piece {
    private static final int STEP = 5;
    private static final int ROOM = 5;

    private final int shortest;
    private final int longest;

    /** Of the windows the pieces have to do with, the longest lasts no less. */
    private final int window;

    private Piece(int minutes, SessionLengths lengths) {
        shortest = lengths.shortest();
        longest = lengths.longest();
        window = Math.max(Math.ceilDiv(minutes, minutes / shortest), shortest + shortest / ROOM);
    }

    /** The next piece of a task, of as few as there can be, about equal to the others, and of whole five minutes where that can be. */
    static int of(int minutes, SessionLengths lengths) {
        if (minutes <= lengths.longest()) {
            return minutes;
        }
        var piece = new Piece(minutes, lengths);
        int count = Math.ceilDiv(minutes, lengths.longest());
        while (!piece.canBe(minutes, count)) {
            count++;
        }
        return piece.first(minutes, count);
    }

    /** The one nearest to an equal part, the longer of two as near. */
    private int first(int minutes, int count) {
        int equal = Math.ceilDiv(minutes, count);
        int round = Math.ceilDiv(equal, STEP) * STEP;
        for (int away = 0; away < longest; away += STEP) {
            if (isFirst(round + away, minutes, count)) {
                return round + away;
            }
            if (isFirst(round - away, minutes, count)) {
                return round - away;
            }
        }
        int exact = equal;
        for (int away = 1; !isFirst(exact, minutes, count); away++) {
            exact = equal + (away % 2 == 1 ? (away + 1) / 2 : -away / 2);
        }
        return exact;
    }

    private boolean isFirst(int piece, int minutes, int count) {
        return piece >= shortest && piece <= longest && canBe(piece, 1) && canBe(minutes - piece, count - 1);
    }

    /**
     * Whether some minutes make a number of pieces that the window is long enough for. A piece of so many sessions holds at most as many
     * windows, and no more than the longest session; the pieces together hold most where all have about as many sessions.
     */
    private boolean canBe(int minutes, int count) {
        int sessions = Math.min(minutes / shortest, count * (longest / shortest));
        if (sessions < count) {
            return false;
        }
        int more = sessions % count;
        return minutes <= more * most(sessions / count + 1) + (count - more) * most(sessions / count);
    }

    private int most(int sessions) {
        return Math.min(sessions * window, longest);
    }
}
