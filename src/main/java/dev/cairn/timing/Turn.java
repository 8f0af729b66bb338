package dev.cairn.timing;

import java.time.Duration;
import java.time.Instant;

/** Where a timer stands in its rhythm. */
public sealed interface Turn {

    /** Work, for as long as it takes: it has no rhythm. */
    record Open() implements Turn {}

    /**
     * A stretch of work, under way or paused in the middle.
     *
     * @param number within its round, from 1
     * @param left until the break; nothing where it should have begun by now
     */
    record Work(int number, Duration left) implements Turn {}

    /**
     * A break.
     *
     * @param endsRound whether it is the one after a round
     * @param until when it ends
     * @param left of it; nothing where it is over
     */
    record Rest(boolean endsRound, Instant until, Duration left) implements Turn {
        public boolean over() {
            return left.isZero();
        }
    }

    /** Where a timer stands now. A pause right at the end of a stretch is a break, whoever began it. */
    static Turn of(Timer timer, Instant now) {
        var rhythm = timer.rhythm();
        if (rhythm.plain()) {
            return new Open();
        }
        var work = Duration.ofMinutes(rhythm.work());
        long stretches = timer.taken().dividedBy(work);
        if (!timer.running() && stretches > 0 && timer.taken().equals(work.multipliedBy(stretches))) {
            return rest(timer, stretches, now);
        }
        var left = work.multipliedBy(stretches + 1).minus(timer.worked(now));
        return new Work((int) (stretches % rhythm.round()) + 1, left.isNegative() ? Duration.ZERO : left);
    }

    private static Rest rest(Timer timer, long stretches, Instant now) {
        var whole = Duration.ofMinutes(timer.rhythm().restAfter(stretches));
        var until = timer.seen().plus(whole);
        var left = Duration.between(now, until);
        // With the clock set back there would be more left of it than it lasts.
        var sane = left.isNegative() ? Duration.ZERO : left.compareTo(whole) > 0 ? whole : left;
        return new Rest(timer.rhythm().endsRound(stretches), until, sane);
    }
}
