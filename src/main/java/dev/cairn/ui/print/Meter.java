package dev.cairn.ui.print;

import dev.cairn.paper.Progress;
import java.util.concurrent.CancellationException;

/** How far a piece of work has come: told by the thread that works, read by the one that paints, which may end it. */
final class Meter implements Progress {
    private volatile double part;
    private volatile boolean ended;

    /** From 0 to 1. */
    double part() {
        return part;
    }

    /** The work shall go no further. */
    void end() {
        ended = true;
    }

    @Override
    public void done(int done, int of) {
        between(0, 1).done(done, of);
    }

    /** For one step of several, from one part of the whole to another. */
    Progress between(double from, double to) {
        return (done, of) -> {
            check();
            part = from + (to - from) * Math.clamp(done / (double) Math.max(1, of), 0, 1);
        };
    }

    /** @throws CancellationException where it was ended */
    void check() {
        if (ended) {
            throw new CancellationException("ended by the learner");
        }
    }
}
