package dev.cairn.paper;

import java.util.concurrent.CancellationException;

/** Hears how far work has come, and may end it. Called on the thread that works. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (done, of) -> {};

    /**
     * So much is done.
     *
     * @param of at least 1
     * @throws CancellationException where it shall go no further
     */
    void done(int done, int of);
}
