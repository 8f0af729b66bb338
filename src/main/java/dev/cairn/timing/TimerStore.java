package dev.cairn.timing;

import java.util.Optional;

/**
 * Port: the timer as it was when it was last heard of. There is one for the whole library, so that the command line stops what the window
 * started. Every method may wait for the disk and is called by one thread at a time, the one that owns the library.
 *
 * @see dev.cairn.study.StorageException what every method throws when the disk or the database fails
 */
public interface TimerStore {

    /** Empty where none is on. */
    Optional<Timer> timer();

    /** Keeps how it is now; safe from a power cut when this returns. */
    void keep(Timer timer);

    /** Forgets it: it was stopped. */
    void clear();
}
